import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileError } from "../index.ts";
import { createPrinter, type Printer } from "./create-printer.ts";
import { loadBrowserDriver } from "./load-tools.ts";

/** What a browser is started with: no calls to its maker, and as root, as in a container, no sandbox. */
const flags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Starts a browser that prints.
 *
 * @param options.program the browser's program
 * @param options.root the folder of this package
 * @param options.styles see `PrinterFiles`
 * @throws {FileError} when the browser does not start, its driver is not installed, or the elements are not built
 */
export async function openPrinter(options: {
  program: string;
  root: string;
  styles?: string;
}): Promise<Printer> {
  const { program, root, styles } = options;
  const files = { ...findPrinterFiles(root), ...(styles !== undefined && { styles }) };
  const { launch } = await loadBrowserDriver();
  try {
    const browser = await launch({ executablePath: program, args: flags });
    const printer = await createPrinter(browser, files);
    return { print: printer.print, close: () => browser.close() };
  } catch (error) {
    throw new FileError(`Cannot start ${program}`, error);
  }
}

/**
 * Finds what a page that is printed needs.
 *
 * @param root the folder of this package
 * @throws {FileError} when it is not built
 */
export function findPrinterFiles(root: string): { elements: string; script: string } {
  const elements = join(root, "dist/cdn");
  const built = fileURLToPath(new URL("./client/prepare-print.js", import.meta.url));
  // Run from its sources, the program still gives browsers the built file.
  const script = existsSync(built)
    ? built
    : join(root, "dist/programs/print/client/prepare-print.js");
  if (existsSync(join(elements, "ithrive.js")) && existsSync(script)) return { elements, script };
  throw new FileError(
    "Cannot read the element's files",
    new Error("they are not built; in a checkout, run npm run build first"),
  );
}
