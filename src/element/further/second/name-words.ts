import type { FurtherWords } from "../../../words/index.ts";
import { nameLanguage } from "../../library/name-language.ts";
import type { OtherWords } from "./other-words.ts";

/**
 * How other words of a grid are called: a language as its own speakers write it, an edition by its name, an
 * edition of another language by both.
 *
 * @param beside the language that is shown already
 */
export function nameWords(
  { language, edition }: OtherWords,
  beside: string,
  words: Pick<FurtherWords, "second">,
): string {
  const name = nameLanguage(language);
  if (!edition) return name;
  return language === beside ? words.second.easyRead : `${name}, ${words.second.easyRead}`;
}
