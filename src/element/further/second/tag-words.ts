import type { OtherWords } from "./other-words.ts";

/**
 * The short name of a grid's words, for `second-lang` and in the names of files: `cy`, `easy-read`, `cy.easy-read`.
 *
 * @param beside the language that goes without saying
 */
export function tagWords({ language, edition }: OtherWords, beside: string): string {
  return [language === beside && edition ? undefined : language, edition].filter(Boolean).join(".");
}
