import { added, type AddedWords } from "./added-words.ts";

/** The added wording for a tag or, from its end on, for less of it; nothing where there is none. */
export function findAddedWords(language: string | undefined): AddedWords | undefined {
  let tag = (language ?? "").toLowerCase();
  while (tag && !added.languages.has(tag)) tag = tag.replace(/(^|-)[^-]*$/, "");
  return added.languages.get(tag);
}
