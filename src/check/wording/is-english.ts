/**
 * Says whether words are English, from their BCP 47 tag: what is measured and what is looked for in lists
 * holds for English alone. Words without a tag are not taken for English.
 */
export function isEnglish(language: string | undefined): boolean {
  return language !== undefined && /^en(?:-|$)/i.test(language);
}
