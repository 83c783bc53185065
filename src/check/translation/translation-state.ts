import { readText } from "../tree.ts";
import type { Source } from "../../author/index.ts";
import type { TranslationOutline } from "./translation-outline.ts";

/** What a translation is, and how far it goes. */
export interface TranslationState {
  readonly path: string;
  /** The path of the grid it belongs to. */
  readonly original: string;
  /** The BCP 47 tag of its words. */
  readonly language: string;
  /** Set where the words are a variant for other readers, in whatever language. */
  readonly edition?: "easy-read";
  /** The BCP 47 tag of the original's words. */
  readonly of: string;
  /** Whether it claims that a person who speaks the language has agreed it. */
  readonly reviewed: boolean;
  /** The places (see `WordCell`) of words whose original has changed since. */
  readonly outdated: readonly string[];
  /** The places without words: readers see the original's. */
  readonly missing: readonly string[];
}

/** Sums up a translation that was held against its grid. */
export function readTranslationState(
  translation: Source,
  { original, cells }: TranslationOutline,
): TranslationState {
  const tree = translation.value;
  const listPlaces = (state: string) =>
    cells.filter((cell) => cell.state === state).map(({ place }) => place);
  return {
    path: translation.path,
    original: original.path,
    language: readText(tree, "language") ?? "",
    ...(readText(tree, "edition") === "easy-read" && { edition: "easy-read" as const }),
    of: readText(original.value, "language") ?? "",
    reviewed: readText(tree, "status") === "reviewed",
    outdated: listPlaces("outdated"),
    missing: listPlaces("missing"),
  };
}
