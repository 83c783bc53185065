import type { TreePath } from "../../author/index.ts";
import { type CellFigure, listCellFigures } from "../figures/list-cell-figures.ts";
import { findCited } from "../library/find-cited.ts";
import { hasUnknownCitation } from "../library/has-unknown-citation.ts";
import type { EntryFigures } from "../library/library.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import type { Cell } from "../outline/grid-outline.ts";
import { listCells } from "../outline/list-cells.ts";
import type { Finding, Rule } from "../rule.ts";
import { createFinder, type FoundWords } from "../wording/create-finder.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import type { Passage } from "../wording/split-prose.ts";
import { certaintyWords } from "../words/certainty-words.ts";

const findCertaintyWords = createFinder(certaintyWords);
/** The register's five ratings as words tell them. */
const rating =
  /\b(very[ -]low|low|moderate|high)[ -]certainty\b|\bcertainty (?:was |is )?(not rated)\b/giu;

/**
 * How sure a finding is, told in other words than the register's, or otherwise than the register has it.
 *
 * The register rates each entry as high, moderate, low, very low or not rated, and the page shows it beside
 * the figures; an entry without a rating is refused by `schema`. Words such as "strong evidence" or "proven"
 * promise something that nobody rated, and "high certainty" beside an entry that is not rated so is a slip that
 * makes one option look better. Words about the studies themselves ("small and weak studies", "not certain")
 * are no rating and may stand. The words are listed in `src/check/words/certainty-words.ts`. English only.
 *
 * IPDAS C5 and L19.
 *
 * @example good: The register's words
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "40 in 100 read more in the library, and 20 in 100 at home (one study, low certainty)."
 * ```
 *
 * @example bad: Other words
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: There is strong evidence that more people read more in the library.
 * ```
 * ```text
 * 5:24 warning Unexpected "strong evidence" in the answer of *Read in the library* to *How likely is it to help?*, expected the register's own word
 *   What it cites says low certainty: write that, or take the words out.
 * ```
 *
 * @example bad: Another rating
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         more: "40 in 100 read more in the library, and 20 in 100 at home (high certainty)."
 * ```
 * ```text
 * 5:75 warning Unexpected "high certainty" in the answer of *Read in the library* to *How likely is it to help?*: `qp-001` says low certainty
 *   Write "low certainty", or look at the entry again.
 * ```
 */
export const certaintyShown: Rule = {
  id: "certainty-shown",
  severity: "warning",
  starred: true,
  run({ source, grid, library }, report) {
    if (!grid || !isEnglish(grid.language)) return;
    for (const cell of listCells(grid)) {
      const cited = findCited(cell, library);
      for (const layer of ["text", "more"] as const) {
        const words = cell[layer];
        const path = [...cell.path, layer];
        if (words === undefined || isTooLong("grid", path, words)) continue;
        for (const passage of listPassages(source, path, words)) {
          const place = { path, passage };
          for (const found of findCertaintyWords(passage.text)) {
            report(explainWords(found, place, cell, cited));
          }
          for (const match of passage.text.matchAll(rating)) {
            const figures = listCellFigures(source, cell, library);
            const rated = listNear(match[0], layer, figures) ?? cited;
            if (hasUnknownCitation(cell, library) || rated.some(isRated(match[0]))) continue;
            report(explainRating(match, place, cell, rated));
          }
        }
      }
    }
  },
};

interface PassagePlace {
  readonly path: TreePath;
  readonly passage: Passage;
}

function explainWords(
  { say, start, end }: FoundWords,
  { path, passage }: PassagePlace,
  { title }: Cell,
  cited: readonly EntryFigures[],
): Finding {
  const ratings = listRatings(cited);
  return {
    path,
    place: passage.placeOf(start, end),
    reason: `Unexpected "${say}" in ${title}, expected the register's own word`,
    actual: say,
    expected: ratings,
    note:
      ratings.length === 0
        ? "Take the words out: nothing it cites is rated."
        : `What it cites says ${listWords(ratings)}: write that, or take the words out.`,
  };
}

function explainRating(
  match: RegExpMatchArray,
  { path, passage }: PassagePlace,
  { title }: Cell,
  rated: readonly EntryFigures[],
): Finding {
  const [say] = match;
  const start = match.index ?? 0;
  const ratings = listRatings(rated);
  const [first] = rated;
  const who = first && rated.length === 1 ? quoteCode([first.id]).join("") : "what it cites";
  return {
    path,
    place: passage.placeOf(start, start + say.length),
    reason: `Unexpected "${say}" in ${title}: ${first ? `${who} says ${listWords(ratings)}` : "it cites nothing that is rated"}`,
    actual: say,
    expected: ratings,
    note:
      ratings[0] === undefined
        ? "Cite the entry that is rated so, or take the words out."
        : `Write "${ratings[0]}", or look at the entry again.`,
  };
}

/** The entries whose figures stand in one sentence with a rating; undefined where none does. */
function listNear(
  say: string,
  layer: CellFigure["layer"],
  figures: readonly CellFigure[],
): readonly EntryFigures[] | undefined {
  const near = figures.filter(
    (figure) => figure.layer === layer && figure.sentence.text.includes(say),
  );
  // Figures of one share have one list of carriers, which may be long.
  const lists = [...new Set(near.map(({ carriers }) => carriers))].filter(
    ({ length }) => length > 0,
  );
  return lists.length === 0 ? undefined : [...new Set(lists.flat())];
}

function listRatings(entries: readonly EntryFigures[]): string[] {
  const ratings = new Set(entries.map(({ certainty }) => certainty));
  return [...ratings].flatMap((certainty) => (certainty ? [sayRating(certainty)] : []));
}

function sayRating(certainty: string): string {
  return certainty === "not-rated"
    ? "certainty not rated"
    : `${certainty.replace("-", " ")} certainty`;
}

function isRated(say: string): (entry: EntryFigures) => boolean {
  const flat = say
    .toLowerCase()
    .replaceAll("-", " ")
    .replace(/ (?:was|is) /, " ");
  return ({ certainty }) => certainty !== undefined && sayRating(certainty) === flat;
}
