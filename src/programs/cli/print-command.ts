import { resolve } from "node:path";
import { writeFiles } from "../index.ts";
import type { Command } from "./command.ts";
import { countThings } from "./count-things.ts";
import type { Io } from "./io.ts";
import { type PrintOrder, readPrintOrder } from "./print/read-print-order.ts";
import { readPrintGrids } from "./print/read-print-grids.ts";
import { reportPrints } from "./print/report-prints.ts";
import { showLine } from "./show-line.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids print [paths] --out DIR [options]

Writes grids as PDF files with the Chromium, Chrome or Edge of this computer, and says of each what
does not fit: a sheet of more than one page, words that are not on it, type that is too small. Nothing
goes over the network. A file that does not fit is written all the same, to be looked at.

Paths are grids or folders, as check takes them, or what build has written: a folder with index.json,
or one of its files. Default: grids. With --record, those grids that the record is about.

Needs two packages that are not installed with this one: npm install puppeteer-core pdfjs-dist

Options:
  --out DIR         Where to write. Made when it is not there
  --edition NAME    sheet: one page across. large-print: upright, 16 point and more, as many pages as
                    it takes. easy-read: the sheet of the grids that are there in easy words.
                    take-home: what a family decided, from a record. Default: sheet
  --record FILE     A record of a talk, as JSON: fills the paper as the family may see it
  --lang LANGUAGE   Print the words of one language, such as cy. Default: all there are
  --nation CODE     Whose help contacts to print, such as GB-WLS. Default: all
  --paper a4|letter What to print on. Default: a4
  --png             Write each page as a picture too
  --browser FILE    The browser's program. Default: the one that CHROMIUM names, or the first found
  --help, -h        Show this help

Exit codes: 0 all fits, 1 findings, 2 the command or a file could not be used.
`;

/** `print`: writes PDF files, and looks at them. */
export const printCommand: Command = {
  help,
  options: {
    out: "value",
    edition: "value",
    record: "value",
    lang: "value",
    nation: "value",
    paper: "value",
    png: "flag",
    browser: "value",
  },
  async run(args, io) {
    const order = await readPrintOrder(args, io);
    const library = await readPrintGrids(args.paths, order, io);
    if (library.problems.length > 0) return 2;
    io.stderr(writeReport(library.broken, io));
    // Only this command prints: the others start without what that takes.
    const { loadPdfReader, openPrinter } = await import("../print/index.ts");
    await loadPdfReader();
    const printer = await openPrinter(order);
    try {
      const prints = await reportPrints(printer, library, order, io.today());
      await writeFiles(resolve(io.cwd, order.out), prints.files, order.out);
      io.stderr(writeReport(prints.findings, io));
      io.stdout(`${countFiles(prints.files, order)} written to ${order.out}.\n`);
      sayLeftOut(library, io);
      return prints.findings.length > 0 || library.broken.length > 0 ? 1 : 0;
    } finally {
      await printer.close();
    }
  },
};

function countFiles(files: readonly { path: string }[], { png }: PrintOrder): string {
  const count = (ending: string) => files.filter(({ path }) => path.endsWith(ending)).length;
  const written = countThings(count(".pdf"), "PDF file");
  return png ? `${written} and ${countThings(count(".png"), "picture")}` : written;
}

function sayLeftOut({ broken }: { broken: readonly { path: string }[] }, io: Io): void {
  for (const { path } of broken) {
    io.stdout(`Left out because of its errors: ${showLine(path)}\n`);
  }
}
