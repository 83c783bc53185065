import type { Source } from "../../../author/index.ts";
import { checkFiles, type CheckedFile, type Printed, ruleIds } from "../../../check/index.ts";
import { createNotice } from "../../index.ts";
import {
  drawPdf,
  findFaults,
  findLeaks,
  measurePrint,
  namePrint,
  type Printer,
  type PrintSettings,
  readPdf,
} from "../../print/index.ts";
import type { PrintGrid, PrintGrids } from "./list-print-grids.ts";
import type { PrintOrder } from "./read-print-order.ts";

/** What was printed. */
export interface Prints {
  /** The files to write. */
  readonly files: readonly { readonly path: string; readonly text: Uint8Array }[];
  /** The files whose words did not print as they should, with what was found. */
  readonly findings: CheckedFile[];
}

/** Prints grids, reads what was printed, and says what is wrong with it. */
export async function reportPrints(
  printer: Printer,
  { grids, sources }: PrintGrids,
  order: PrintOrder,
  today: string,
): Promise<Prints> {
  const files: { path: string; text: Uint8Array }[] = [];
  const printed: Printed[] = [];
  const notices: CheckedFile[] = [];
  for (const { grid, path } of grids) {
    const { edition, paper, nation, record } = order;
    const settings: PrintSettings = { grid, edition, paper, nation, today, record: record?.value };
    const pdf = await printer.print(settings);
    const name = namePrint(grid, edition);
    files.push({ path: `${name}.pdf`, text: pdf });
    if (order.png) files.push(...namePictures(name, await drawPdf(pdf)));
    const file = await readPdf(pdf);
    printed.push(measurePrint(file, settings, path));
    notices.push(...findFaults(file, settings).map((fault) => explainFault(path, fault)));
    if (!record) continue;
    const blank = await readPdf(await printer.print({ ...settings, record: undefined }));
    notices.push(
      ...findLeaks(file, blank, record.value).map((words) => explainLeak(record.path, words)),
    );
  }
  return { files, findings: [...judge(printed, grids, sources), ...notices] };
}

function namePictures(name: string, pictures: readonly Uint8Array[]) {
  return pictures.map((text, index) => ({
    path: pictures.length === 1 ? `${name}.png` : `${name}.${index + 1}.png`,
    text,
  }));
}

/** What the rule says of what was measured, of authors' files and of built ones alike. */
function judge(
  printed: readonly Printed[],
  grids: readonly PrintGrid[],
  sources: readonly Source[],
): CheckedFile[] {
  const authored = new Set(sources.map(({ path }) => path));
  const built = grids.filter(({ path }) => !authored.has(path)).map(toSource);
  const { files } = checkFiles({
    files: [...sources, ...built],
    // The day tells nothing here.
    today: "2000-01-01",
    without: ruleIds.filter((id) => id !== "fits-one-page"),
    printed,
  });
  return files
    .filter(({ messages }) => messages.length > 0)
    .map((file) => (authored.has(file.path) ? file : withoutPlaces(file)));
}

/** A built grid, as something whose cells can be named; it has no lines that an author knows. */
function toSource({ path, grid }: PrintGrid): Source {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    path,
    text: "",
    form: "yaml",
    value: grid,
    problems: [],
    placeOf: () => ({ start, end: start }),
    writtenAt: () => undefined,
    prose: new Map(),
  };
}

function withoutPlaces(file: CheckedFile): CheckedFile {
  for (const message of file.messages) message.place = undefined;
  return file;
}

function explainFault(path: string, fault: string): CheckedFile {
  return createNotice(
    path,
    `On paper: ${fault}`,
    "No words of an author's mend this: please report it to ithrive-grids, with the printed file.",
    "the file",
    true,
  );
}

function explainLeak(path: string, words: string): CheckedFile {
  return createNotice(
    path,
    `The family's paper holds words that are not for everyone: "${words}"`,
    "Do not hand it out. Please report it to ithrive-grids, without the record.",
    "the file",
    true,
  );
}
