/** The languages with wording of their own, by the main part of their tag. English is always there. */
const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  cy: () => import("../../words/languages/cy.ts"),
};

/** The main part of a tag where the interface has wording of that language to add; else undefined. */
export function findWords(language: string): string | undefined {
  const main = language.replace(/-.*/, "").toLowerCase();
  return Object.hasOwn(languages, main) ? main : undefined;
}

/** Adds the interface's wording in a language, where there is one. */
export async function addWordsOf(language: string): Promise<void> {
  const main = findWords(language);
  if (main) await languages[main]?.();
}
