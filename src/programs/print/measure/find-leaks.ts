import type { DecisionRecord } from "../../../record/index.ts";
import { readPaper } from "../pdf/read-paper.ts";
import type { PrintedFile } from "../pdf/printed-file.ts";
import { listOwnWords } from "../words/list-own-words.ts";
import { squeezeWords } from "../words/squeeze-words.ts";

/**
 * Finds words in a family's paper that it must not hold. Words that may stand there anyway, since the grid or
 * somebody for everyone says the same, tell nothing.
 *
 * @param blank the same edition of the same grid, not filled in
 */
export function findLeaks(file: PrintedFile, blank: PrintedFile, record: DecisionRecord): string[] {
  const { shown, hidden } = listOwnWords(record);
  const paper = readPaper(file);
  const allowed = [readPaper(blank), ...shown.map(squeezeWords)];
  return hidden.filter((text) => {
    const words = squeezeWords(text);
    return words !== "" && paper.includes(words) && !allowed.some((each) => each.includes(words));
  });
}
