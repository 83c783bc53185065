import { squeezeWords } from "../words/squeeze-words.ts";
import type { PrintedFile } from "./printed-file.ts";
import { readTags } from "./read-tags.ts";

/** All words of a file, squeezed: as they are tagged, and then as they were painted. */
export function readPaper(file: PrintedFile): string {
  const painted = file.pages.map(({ runs }) => runs.map(({ text }) => text).join("")).join("");
  // Words of one are never joined to words of the other.
  return `${squeezeWords(readTags(file))} ${squeezeWords(painted)}`;
}
