import type { CellFigure } from "../../figures/list-cell-figures.ts";
import { nameStudy } from "../../figures/find-carrier.ts";
import type { Cell } from "../../outline/grid-outline.ts";
import type { Report } from "../../rule.ts";

const comparing =
  /\b(?:more|fewer|less|better|worse|higher|lower|larger|smaller|greater)\b[^.]{0,40}?\bthan\b|\bas (?:well|many|much|good|likely|often)\b[^.]{0,40}?\bas\b|\b(?:compared (?:with|to)|the same as|equal to|against|versus)\b/iu;

/** Finds sentences that compare in words two figures of different studies. */
export function checkComparisons(cell: Cell, figures: readonly CellFigure[], report: Report): void {
  const sentences = new Map<string, { text: string; told: CellFigure[] }>();
  for (const figure of figures) {
    const { id, text } = figure.sentence;
    const sentence = sentences.get(id) ?? { text, told: [] };
    if (figure.carriers.length > 0) sentence.told.push(figure);
    sentences.set(id, sentence);
  }
  for (const { text, told } of sentences.values()) {
    const [first] = told;
    const last = told.at(-1);
    if (!first || !last || told.length < 2) continue;
    const word = comparing.exec(text)?.[0];
    if (word === undefined) continue;
    const studies = listStudies(first);
    const shared = told.reduce(
      (left, figure) => new Set([...listStudies(figure)].filter((study) => left.has(study))),
      studies,
    );
    if (shared.size > 0) continue;
    const other = told.find(
      ({ carriers }) => !carriers.some((entry) => studies.has(nameStudy(entry))),
    );
    report({
      path: first.path,
      place: { start: first.place.start, end: last.place.end },
      reason: `Unexpected "${word.replace(/^(\S+)\s.*\s(\S+)$/s, "$1 … $2")}" between "${first.say}" and "${(other ?? last).say}" in ${cell.title}: the two figures come from different studies`,
      actual: word,
      note: "Say each study in a sentence of its own: people, times and comparisons differ, so the difference may come from them.",
    });
  }
}

function listStudies({ carriers }: CellFigure): ReadonlySet<string> {
  return new Set(carriers.map(nameStudy));
}
