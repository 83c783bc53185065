import type { LibraryFile } from "../../compile/index.ts";
import { readCompiledGrid, type CompiledGrid } from "../../compiled/index.ts";
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
  const grids = files
    // A version's own file has no page: its words are the current one's, or out of date.
    .filter(({ path }) => path !== "index.json" && !path.includes("/"))
    .map(({ path, text }) => ({ path, grid: readCompiledGrid(JSON.parse(text)) }));
  for (const { path, grid } of grids) {
    const page = toPagePath(path);
    const html = await prerenderPage(grid, {
      ...rest,
      src: path,
      styles: stylesName,
      elements: "ithrive/",
      ...(baseUrl !== undefined && {
        url: baseUrl + page,
        alternates: listAlternates(grid, grids, baseUrl),
      }),
    });
    pages.push({ path: page, text: html });
  }
  return [...pages, { path: stylesName, text: await prerenderStyles() }];
}

/** The same grid in each language; none where there is one language only. Editions are no languages. */
function listAlternates(
  { id }: CompiledGrid,
  grids: readonly { path: string; grid: CompiledGrid }[],
  baseUrl: string,
): { language: string; url: string }[] {
  const same = grids.filter(({ grid }) => grid.id === id && !grid.edition);
  if (same.length < 2) return [];
  return same.map(({ path, grid }) => ({
    language: grid.language,
    url: baseUrl + toPagePath(path),
  }));
}

function toPagePath(path: string): string {
  return path.replace(/\.json$/, ".html");
}
