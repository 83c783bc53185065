import { describePath } from "../naming/describe-path.ts";
import { findPlace } from "../naming/find-place.ts";
import { shorten } from "../naming/shorten.ts";
import type { Printed } from "../printed.ts";
import type { Report, Rule } from "../rule.ts";

/**
 * A printed sheet that takes more than one page, that lacks words of the grid, or whose type is too small.
 *
 * The sheet is one side of paper that a family takes home: what does not fit on it is not read. This is measured in
 * the printed file, so it is found by `ithrive-grids print` alone; `check` does not print. On the sheet no type is
 * under 9 point; in large print none is under 16. A row is as high as its longest
 * answer, so the finding stands at the longest answers. `more` is not on the sheet and can hold what does not fit.
 *
 * Option Grid: one page.
 *
 * @example good
 * ```yaml paper
 * name: The sheet
 * pages: 1
 * mostPages: 1
 * ```
 *
 * @example bad: Too long for one page
 * ```yaml
 * questions:
 *   - id: how-long
 *     answers:
 *       library: { text: "Until it closes. On most days that is at six. Ask at the desk when it closes today." }
 * ```
 * ```yaml paper
 * name: The sheet
 * pages: 2
 * mostPages: 1
 * over: 14.2
 * longest:
 *   - { place: questions/how-long/answers/library/text, words: 18 }
 * ```
 * ```text
 * 4:24 error The sheet takes 2 pages, expected 1: it is 15 mm too long. The answer of *Read in the library* to *How long is it, and when would I stop?* (18 words) is the longest of its row
 *   Say it in fewer words, or move what can wait to `more`, which is one tap away and not on the sheet. Then print again.
 * ```
 *
 * @example bad: Words that are not on the paper
 * ```yaml
 * title: Where could I read in peace?
 * ```
 * ```yaml paper
 * name: The sheet
 * pages: 1
 * mostPages: 1
 * lost:
 *   - { place: title, words: in peace }
 * ```
 * ```text
 * 1:8 error The sheet lacks words of `title`: "in peace"
 *   Look at the printed file. If the words are cut off, say it in fewer; if they stand as boxes, the computer has no type for this language. If neither is so, please report it to ithrive-grids.
 * ```
 *
 * @example bad: Type that is too small
 * ```yaml
 * title: Where could I read in peace?
 * ```
 * ```yaml paper
 * name: The sheet
 * pages: 1
 * mostPages: 1
 * small:
 *   - { place: title, words: Where could I read, points: 8, least: 9 }
 * ```
 * ```text
 * 1:8 error The sheet has a type of 8 pt, expected 9 pt at least: "Where could I read"
 *   Say it in fewer words: the sheet makes its type smaller where there are many.
 * ```
 */
export const fitsOnePage: Rule = {
  id: "fits-one-page",
  severity: "error",
  run({ source, printed }, report) {
    for (const each of printed) {
      if (each.path !== source.path) continue;
      reportPages(source.value, each, report);
      reportLost(source.value, each, report);
      reportSmall(source.value, each, report);
    }
  },
};

function reportPages(tree: unknown, printed: Printed, report: Report): void {
  const { name, pages, mostPages = Infinity, over, longest } = printed;
  if (pages <= mostPages) return;
  const found = `${name} takes ${pages} pages, expected ${mostPages}: it is ${Math.ceil(over)} mm too long`;
  const actual = String(pages);
  const expected = [String(mostPages)];
  if (longest.length === 0) {
    const note = "Say it in fewer words. Then print again.";
    report({ path: ["questions"], part: "key", reason: found, actual, expected, note });
  }
  for (const { place, words } of longest) {
    const path = findPlace(tree, place);
    const cell = describeOwner(tree, path);
    report({
      path,
      reason: `${found}. ${cell.charAt(0).toUpperCase()}${cell.slice(1)} (${words} words) is the longest of its row`,
      actual,
      expected,
      note: "Say it in fewer words, or move what can wait to `more`, which is one tap away and not on the sheet. Then print again.",
    });
  }
}

function reportLost(tree: unknown, { name, lost }: Printed, report: Report): void {
  for (const { place, words } of lost) {
    const path = findPlace(tree, place);
    const of = path.length === 0 ? "" : ` of ${describeOwner(tree, path)}`;
    report({
      path,
      reason: `${name} lacks words${of}: "${shorten(words)}"`,
      actual: words,
      note: "Look at the printed file. If the words are cut off, say it in fewer; if they stand as boxes, the computer has no type for this language. If neither is so, please report it to ithrive-grids.",
    });
  }
}

function reportSmall(tree: unknown, { name, small }: Printed, report: Report): void {
  for (const { place, words, points, least } of small) {
    report({
      path: findPlace(tree, place),
      reason: `${name} has a type of ${points} pt, expected ${least} pt at least: "${shorten(words)}"`,
      actual: `${points} pt`,
      expected: [`${least} pt`],
      note: "Say it in fewer words: the sheet makes its type smaller where there are many.",
    });
  }
}

/** The cell that words belong to: its own words are all that is printed of it. */
function describeOwner(tree: unknown, path: readonly (string | number)[]): string {
  const end = path.at(-1) === "say" ? -2 : path.at(-1) === "text" ? -1 : undefined;
  const cut = path.includes("answers") ? path.slice(0, end) : path;
  return describePath(tree, cut.at(-1) === "text" ? cut.slice(0, -1) : cut);
}
