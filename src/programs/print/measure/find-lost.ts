import type { PrintedWords } from "../../../check/index.ts";
import { readPaper } from "../pdf/read-paper.ts";
import type { PrintedFile } from "../pdf/printed-file.ts";
import type { ExpectedWords } from "../words/grid-words.ts";
import { squeezeWords } from "../words/squeeze-words.ts";

/** Finds the words that were to be printed and cannot be read in the file: of each text those alone. */
export function findLost(file: PrintedFile, expected: readonly ExpectedWords[]): PrintedWords[] {
  const paper = readPaper(file);
  return expected.flatMap(({ place, text }) => {
    if (paper.includes(squeezeWords(text))) return [];
    const words = text.split(/\s+/).filter((word) => !paper.includes(squeezeWords(word)));
    // Each word is somewhere, and the sentence nowhere.
    return [{ place, words: words.length > 0 ? words.join(" ") : text }];
  });
}
