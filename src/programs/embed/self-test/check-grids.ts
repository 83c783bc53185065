import { CompiledGridError, readCompiledGrid, type CompiledGrid } from "../../../compiled/index.ts";
import type { Finding } from "./finding.ts";
import { isMixedContent } from "./is-mixed-content.ts";
import { selfTestWords } from "./words.ts";

const words = selfTestWords.grid;
/** Narrower than any phone: the page does not mean it. */
const narrowest = 280;

/** Every grid of the page: whether its file arrives, what it is, and whether it has room. */
export async function checkGrids(grids: readonly HTMLElement[]): Promise<readonly Finding[]> {
  const found = grids.map(async (grid) => [...(await checkFile(grid)), ...checkRoom(grid)]);
  return (await Promise.all(found)).flat();
}

async function checkFile(tag: HTMLElement): Promise<readonly Finding[]> {
  const src = tag.getAttribute("src");
  // A page may hand over the grid itself.
  if (!src && (tag as { grid?: unknown }).grid) return [];
  if (!src) return [{ state: "blocked", ...words.noSrc }];
  const url = new URL(src, document.baseURI).href;
  if (isMixedContent(url)) return [{ state: "blocked", ...words.insecure(url) }];
  try {
    const response = await fetch(url);
    if (!response.ok) return [{ state: "blocked", ...words.status(url, response.status) }];
    return [checkText(await response.text(), url, tag.hasAttribute("show-draft"))];
  } catch {
    return [{ state: "blocked", ...words.unreachable(url, new URL(url).origin) }];
  }
}

function checkText(text: string, url: string, showsDraft: boolean): Finding {
  if (text.trimStart().startsWith("<")) return { state: "blocked", ...words.page(url) };
  try {
    return checkGrid(readCompiledGrid(JSON.parse(text)), showsDraft);
  } catch (error) {
    const isOther = error instanceof CompiledGridError && error.kind === "unknown-format";
    return { state: "blocked", ...(isOther ? words.format(url) : words.noJson(url)) };
  }
}

function checkGrid({ title, status }: CompiledGrid, showsDraft: boolean): Finding {
  if (status === "withdrawn") return { state: "look", ...words.withdrawn(title) };
  if (status === "draft" && !showsDraft) return { state: "look", ...words.draft(title) };
  return { state: "works", say: words.works(title) };
}

function checkRoom(grid: HTMLElement): readonly Finding[] {
  const { width } = grid.getBoundingClientRect();
  if (width === 0) return [{ state: "blocked", ...words.noWidth }];
  return width < narrowest ? [{ state: "look", ...words.narrow(Math.round(width)) }] : [];
}
