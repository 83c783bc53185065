import { shorten } from "../../naming/shorten.ts";
import type { Report } from "../../rule.ts";
import { describeCell } from "../../translation/describe-cell.ts";
import type { TranslatedCell } from "../../translation/translation-outline.ts";

/** Tells that the original of a cell has changed, and what it says now. */
export function reportOutdated(original: unknown, cell: TranslatedCell, report: Report): void {
  report({
    path: [...(cell.at ?? []), "of"],
    reason: `The original of ${describeCell(original, cell)} has changed since it was translated: these words are out of date`,
    actual: cell.of,
    expected: [cell.digest],
    note: `It now says: "${shorten(cell.text, 200)}" Translate that, and write \`of: "${cell.digest}"\` in place of "${cell.of}"; if the words still fit, write the new \`of\` alone.`,
  });
}
