import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { LibraryFile } from "../../compile/index.ts";
import { FileError } from "../index.ts";
import { readPackage } from "./read-package.ts";
import { UsageError } from "./usage-error.ts";

/** How the pages of a library are made. */
export interface PageSettings {
  /** The day it is, as YYYY-MM-DD. */
  today: string;
  /** The address of the library's folder, ending in a slash, where it is known. */
  baseUrl?: string;
  /** Where the leave button goes. */
  exitUrl?: string;
  /** Whose crisis contacts to show. */
  nation?: string;
}

/**
 * A page for each grid of a library, and all that the pages need to work in the same folder: their style
 * sheet, and the element's own files in `ithrive/`. What a page asks for comes before the page.
 *
 * @throws {UsageError} when no page may be left for `exitUrl`
 * @throws {FileError} when the element's files cannot be read
 */
export async function makePages(
  files: readonly LibraryFile[],
  settings: PageSettings,
): Promise<LibraryFile[]> {
  // Only this command draws: the others start without what that takes.
  const { isExitUrl, prerenderLibrary } = await import("../prerender/index.ts");
  const { exitUrl } = settings;
  if (exitUrl !== undefined && !isExitUrl(exitUrl)) {
    throw new UsageError(
      `--exit-url is "${exitUrl}", expected an http or https address, or a path such as /weather.`,
    );
  }
  return [...(await readElementFiles()), ...(await prerenderLibrary(files, settings))];
}

async function readElementFiles(): Promise<LibraryFile[]> {
  const folder = join(readPackage().root, "dist/cdn");
  if (!existsSync(join(folder, "ithrive-grid.js"))) {
    throw new FileError(
      "Cannot read the element's files for the pages",
      new Error("they are not built; in a checkout, run npm run build first, or give --no-pages"),
    );
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name);
        const path = file.slice(folder.length + 1).replaceAll(sep, "/");
        return { path: `ithrive/${path}`, text: await readFile(file, "utf8") };
      }),
  );
}
