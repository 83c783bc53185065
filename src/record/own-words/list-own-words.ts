import type { DecisionRecord, OwnWords } from "../generated/decision-record.ts";

/** Where typed words stand in a record: keys and places from the top, for example grids, 0, matters, 1, words, 0. */
export type WordsPlace = readonly (string | number)[];

/** Typed words and where they stand. */
export interface PlacedWords {
  place: WordsPlace;
  words: OwnWords;
}

/**
 * Every word somebody typed, in the order of the record: for asking each person who may see
 * theirs. Places hold until the record changes.
 */
export function listOwnWords(record: DecisionRecord): PlacedWords[] {
  return walk(record, []);
}

function walk(part: unknown, place: WordsPlace): PlacedWords[] {
  if (typeof part !== "object" || part === null) return [];
  if (isOwnWords(part)) return [{ place, words: part }];
  if (Array.isArray(part)) {
    return part.flatMap((item: unknown, index) => walk(item, [...place, index]));
  }
  return Object.entries(part).flatMap(([key, value]) => walk(value, [...place, key]));
}

/** No other part of a record has these three as plain text. */
function isOwnWords(part: object): part is OwnWords {
  const { text, by, seenBy } = part as Partial<Record<keyof OwnWords, unknown>>;
  return typeof text === "string" && typeof by === "string" && typeof seenBy === "string";
}
