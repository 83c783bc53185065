import type { CompiledOption } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import { joinNames } from "./join-names.ts";

/** The kinds of help an option is, in few words. */
export function sayKindOfHelp({ groupings }: CompiledOption, words: ReadingWords): string {
  const names = groupings.map((grouping) => words.groupings[grouping]);
  return words.grid.kindOfHelp + words.common.colon + joinNames(names, words);
}
