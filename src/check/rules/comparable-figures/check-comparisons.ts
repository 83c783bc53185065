import type { CellFigure } from "../../figures/list-cell-figures.ts";
import { nameStudy } from "../../figures/find-carrier.ts";
import type { Cell } from "../../outline/grid-outline.ts";
import type { Report } from "../../rule.ts";

const comparing =
  /\b(?:more|fewer|less|better|worse|higher|lower|larger|smaller|greater)\b[^.]{0,40}?\bthan\b|\bas (?:well|many|much|good|likely|often)\b[^.]{0,40}?\bas\b|\b(?:compared (?:with|to)|the same as|equal to|against|versus)\b/iu;

/** Finds sentences that compare in words two figures of different studies. */
export function checkComparisons(cell: Cell, figures: readonly CellFigure[], report: Report): void {
  const sentences = new Map(figures.map(({ sentence }) => [sentence.id, sentence.text]));
  for (const [id, text] of sentences) {
    const word = comparing.exec(text)?.[0];
    const told = figures.filter(
      ({ sentence, carriers }) => sentence.id === id && carriers.length > 0,
    );
    const [first] = told;
    if (word === undefined || !first || told.length < 2) continue;
    const studies = first.carriers.map(nameStudy);
    const isOneStudy = studies.some((study) =>
      told.every(({ carriers }) => carriers.some((entry) => nameStudy(entry) === study)),
    );
    if (isOneStudy) continue;
    const other = told.find(
      ({ carriers }) => !carriers.some((entry) => studies.includes(nameStudy(entry))),
    );
    report({
      path: first.path,
      place: { start: first.place.start, end: told.at(-1)?.place.end ?? first.place.end },
      reason: `Unexpected "${word.replace(/^(\S+)\s.*\s(\S+)$/s, "$1 … $2")}" between "${first.say}" and "${(other ?? told.at(-1))?.say}" in ${cell.title}: the two figures come from different studies`,
      actual: word,
      note: "Say each study in a sentence of its own: people, times and comparisons differ, so the difference may come from them.",
    });
  }
}
