import type { Source } from "../../../author/index.ts";
import { countWords } from "../../balance/count-words.ts";
import type { Report } from "../../rule.ts";
import { describeCell } from "../../translation/describe-cell.ts";
import type { TranslatedCell } from "../../translation/translation-outline.ts";
import { readText } from "../../tree.ts";

/** Names and short labels may be the same in both languages. */
const mostSame = 3;

/** Tells of a cell that gives the words of its original in another language's place. */
export function checkUntranslated(
  translation: Source,
  original: Source,
  cell: TranslatedCell,
  report: Report,
): void {
  if (cell.say.trim() !== cell.text || countWords(cell.text) <= mostSame) return;
  if (readLanguage(translation) === readLanguage(original)) return;
  report({
    path: [...(cell.at ?? []), "say"],
    reason: `The words for ${describeCell(original.value, cell)} are those of the original`,
    actual: cell.say,
    note: 'Translate them; or, while nobody has, leave `say: ""`: then the page shows the original and says so.',
  });
}

function readLanguage(source: Source): string | undefined {
  return readText(source.value, "language")?.toLowerCase().split("-")[0];
}
