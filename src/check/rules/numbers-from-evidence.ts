import { findFigures } from "../find-figures.ts";
import type { Cell } from "../grid-outline.ts";
import { listCellFigures } from "../list-cell-figures.ts";
import { listCells } from "../list-cells.ts";
import { listPassages } from "../list-passages.ts";
import { listWording } from "../list-wording.ts";
import { describePath } from "../describe-path.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { listWords, quoteCode } from "../list-words.ts";
import { startsWithPath } from "../tree.ts";

export const numbersFromEvidence: Rule = {
  id: "numbers-from-evidence",
  severity: "error",
  run(context, report) {
    const { source, grid, library } = context;
    if (!grid) return;
    const cells = listCells(grid);
    for (const cell of cells) {
      for (const figure of listCellFigures(source, cell, library)) {
        if (figure.carriers.length > 0 || isCitationUnread(cell, context)) continue;
        report({
          path: figure.path,
          place: figure.place,
          reason: `Unexpected figure "${figure.say}" in ${cell.title}: ${sayWhatIsCited(cell)}`,
          actual: figure.say,
          note: "Cite the entry that carries it, take the number out, or add it to the entry: to its `arms`, or to its `figures` as it may be written.",
        });
      }
    }
    const elsewhere = listWording(source, "grid").filter(
      ({ path }) => !cells.some((cell) => startsWithPath(path, cell.path)),
    );
    for (const { path, text } of elsewhere) {
      for (const passage of listPassages(source, path, text)) {
        for (const figure of findFigures(passage.text)) {
          report({
            path,
            place: passage.placeOf(figure.start, figure.end),
            reason: `Unexpected figure "${figure.say}" in ${describePath(source.value, path)}, which cites nothing`,
            actual: figure.say,
            note: "Take the number out: figures stand in answers, with the evidence they come from.",
          });
        }
      }
    }
  },
};

function sayWhatIsCited({ evidence }: Cell): string {
  if (evidence.length === 0) return "it cites no evidence";
  const ids = listWords(quoteCode(evidence.map(({ id }) => id)), "and");
  return evidence.length === 1 ? `${ids} does not carry it` : `none of ${ids} carries it`;
}

/** An entry that is missing may be the one that carries the figure; `sourced-claims` tells of it. */
function isCitationUnread({ evidence }: Cell, { library }: RuleContext): boolean {
  return evidence.some(({ id }) => !library.evidence.has(id));
}
