import type { Printed } from "../../../check/index.ts";
import type { CompiledGrid } from "../../../compiled/index.ts";
import type { PrintedFile, PrintedPage } from "../pdf/printed-file.ts";
import { printEditions, type PrintSettings } from "../print-edition.ts";
import { listGridWords, listTable } from "../words/list-grid-words.ts";
import { findLost } from "./find-lost.ts";
import { findSmall } from "./find-small.ts";

const millimetresPerPoint = 25.4 / 72;

/** How many of the longest answers are named: mending these mends the page, or nearly. */
const named = 3;

/**
 * Measures what a grid came to on paper, for the rule `fits-one-page`.
 *
 * @param path the authored file that its words are from
 */
export function measurePrint(file: PrintedFile, settings: PrintSettings, path: string): Printed {
  const { grid, edition, record } = settings;
  const { name, mostPages, leastPoints } = printEditions[edition];
  const expected = listGridWords(settings);
  const extra = mostPages === undefined ? [] : file.pages.slice(mostPages);
  return {
    path,
    name: record ? `${name}, filled in,` : name,
    pages: file.pages.length,
    mostPages,
    over: extra.reduce((sum, page) => sum + measureHeight(page), 0),
    longest: extra.length > 0 ? listLongest(grid) : [],
    lost: findLost(file, expected),
    small: findSmall(file, leastPoints, listTable(grid)),
  };
}

/** How much of a page is written on, from the head of the first line to the foot of the last. */
function measureHeight({ runs }: PrintedPage): number {
  const tops = runs.map(({ bottom, points }) => bottom - points * millimetresPerPoint);
  return Math.max(0, ...runs.map(({ bottom }) => bottom)) - Math.max(0, Math.min(...tops));
}

function listLongest(grid: CompiledGrid): Printed["longest"] {
  const answers = listTable(grid).filter(({ place }) => place.includes("/answers/"));
  const rows = grid.questions.flatMap(({ id }) => {
    const row = answers.filter(({ place }) => place.startsWith(`questions/${id}/`));
    return row.sort((a, b) => b.text.length - a.text.length).slice(0, 1);
  });
  return rows
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, named)
    .map(({ place, text }) => ({ place, words: text.split(/\s+/).filter(Boolean).length }));
}
