import { readPaper } from "../pdf/read-paper.ts";
import type { PrintedFile } from "../pdf/printed-file.ts";
import type { PrintSettings } from "../print-edition.ts";
import { listOwnWords } from "../words/list-own-words.ts";
import { squeezeWords } from "../words/squeeze-words.ts";

/**
 * Finds words of a record, for everyone to see, that are not on paper. The sheet has room for the first of them and says
 * that the note has more; the other editions promise them all.
 */
export function findUnsaid(file: PrintedFile, { edition, record }: PrintSettings): string[] {
  if (!record || edition === "sheet") return [];
  const paper = readPaper(file);
  return listOwnWords(record)
    .shown.filter((text) => !paper.includes(squeezeWords(text)))
    .map((text) => `Words of the record are not on the page: "${text}".`);
}
