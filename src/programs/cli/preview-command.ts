import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileError } from "../index.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";
import type { Arguments } from "./parse-arguments.ts";
import { startPreview } from "./preview/start-preview.ts";
import { readPackage } from "./read-package.ts";
import { readSources } from "./read-sources.ts";
import { showLine } from "./show-line.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids preview [paths] [options]

Shows grids in a browser, drafts too, and shows them anew whenever a file is saved. What is wrong
stands in the page; a grid that was right before stays as it was until it is mended.

Paths are grids or folders; a folder is searched for .yaml, .yml and .md. Default: grids

Options:
  --port N        Where to listen on this computer. Default: 8090, or the next free one
  --open yes|no   Whether to open a browser. Default: yes in a terminal
  --help, -h      Show this help

Exit codes: 0 stopped by Ctrl-C, 2 the command or a file could not be used.
`;

/** `preview`: serves the library to this computer until it is told to stop. */
export const previewCommand: Command = {
  help,
  options: { port: "value", open: "value" },
  async run(args, io) {
    const port = readPort(args);
    const mayOpen = readOpen(args, io);
    const { problems } = await readSources(args.paths, io);
    if (problems.length > 0) return 2;
    const site = findSite();
    const preview = await startPreview({
      paths: args.paths.length > 0 ? args.paths : ["grids"],
      cwd: io.cwd,
      today: io.today,
      port: port ?? 8090,
      nextFree: port === undefined,
      site,
      panel: findPanel(),
      onBuild: ({ check, clashes }) => {
        io.stderr(writeReport(check.files, io));
        for (const clash of clashes) io.stderr(`${showLine(clash)}\n`);
      },
    });
    io.stdout(`${preview.url}\nSave a file and the page shows it. Ctrl-C stops.\n`);
    if (mayOpen) io.openUrl(preview.url);
    await io.waitForStop();
    await preview.close();
    return 0;
  },
};

function readPort(args: Arguments): number | undefined {
  const text = args.get("port");
  if (text === undefined) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port is "${text}", expected a whole number from 0 to 65535.`);
}

function readOpen(args: Arguments, io: Io): boolean {
  const text = args.get("open");
  if (text === undefined) return io.isTerminal;
  if (text === "yes" || text === "no") return text === "yes";
  throw new UsageError(`--open is "${text}", expected yes or no.`);
}

function findSite(): string {
  const site = join(readPackage().root, "dist/tablet");
  if (existsSync(join(site, "index.html"))) return site;
  throw new FileError(
    "Cannot read the pages of the preview",
    new Error("they are not built; in a checkout, run npm run build first"),
  );
}

function findPanel(): string {
  const built = fileURLToPath(new URL("./client/preview-panel.js", import.meta.url));
  // Run from its sources, the program still serves browsers the built file.
  return existsSync(built)
    ? built
    : join(readPackage().root, "dist/programs/cli/client/preview-panel.js");
}
