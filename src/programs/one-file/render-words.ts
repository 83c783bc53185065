import type { CompiledGrid } from "../../compiled/index.ts";
import { findDirection, getFurtherWords, getLibraryWords } from "../../words/index.ts";
import { escapeHtml } from "../prerender/index.ts";
import type { NamedGrid } from "./write-one-file.ts";

/** Buttons for the words a grid is there in, in the order given; none for a grid in one language. */
export function renderWords(grids: readonly NamedGrid[]): string {
  const [first] = grids;
  if (!first || grids.length < 2) return "";
  const label = getLibraryWords(first.grid.language).language;
  const buttons = grids.map(
    ({ name, grid }) =>
      `<button type="button" class="button" lang="${escapeHtml(grid.language)}" dir="${findDirection(grid.language)}" data-src="${escapeHtml(name)}" data-title="${escapeHtml(grid.title)}" aria-pressed="${String(grid === first.grid)}">${escapeHtml(nameWords(grid))}</button>`,
  );
  return `<nav class="words" aria-label="${escapeHtml(label)}" data-words hidden>${buttons.join(" ")}</nav>\n`;
}

/** A language as its own speakers write it; an edition by its name besides. */
function nameWords({ language, edition }: CompiledGrid): string {
  const [main = language] = language.split("-");
  const name =
    new Intl.DisplayNames([main], { type: "language", fallback: "code" }).of(main) ?? main;
  return edition ? `${name}, ${getFurtherWords(language).second.easyRead}` : name;
}
