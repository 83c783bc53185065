import type { LibraryFile } from "../../compile/index.ts";
import { readCompiledGrid } from "../../compiled/index.ts";
import { prerenderPage } from "./prerender-page.ts";
import { prerenderStyles } from "./prerender-styles.ts";

const stylesName = "ithrive-grid.css";

/**
 * A page for each grid of a built library, beside its file and under its name, and their style sheet.
 * The element's files are expected in `ithrive/` of the same folder.
 *
 * @param files the library's files
 * @param options.today the day the pages are made, as YYYY-MM-DD
 * @param options.baseUrl the address of the folder, ending in a slash; default not known
 * @param options.exitUrl where the leave button goes; default an empty page
 */
export async function prerenderLibrary(
  files: readonly LibraryFile[],
  options: { today: string; baseUrl?: string; exitUrl?: string },
): Promise<LibraryFile[]> {
  const { baseUrl, ...rest } = options;
  const pages: LibraryFile[] = [];
  for (const { path, text } of files) {
    // A version's own file has no page: its words are the current one's, or out of date.
    if (path === "index.json" || path.includes("/")) continue;
    const page = toPagePath(path);
    const html = await prerenderPage(readCompiledGrid(JSON.parse(text)), {
      ...rest,
      src: path,
      styles: stylesName,
      elements: "ithrive/",
      ...(baseUrl !== undefined && { url: baseUrl + page }),
    });
    pages.push({ path: page, text: html });
  }
  return [...pages, { path: stylesName, text: await prerenderStyles() }];
}

function toPagePath(path: string): string {
  return path.replace(/\.json$/, ".html");
}
