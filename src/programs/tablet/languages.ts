/** A language that the site speaks. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** Fetches its wording and adds it; absent for English, which is always there. */
  readonly load?: () => Promise<unknown>;
}

/** English first: what the site speaks where none of the others is asked for. */
export const languages: readonly [Language, ...Language[]] = [
  { tag: "en-GB", name: "English" },
  { tag: "cy", name: "Cymraeg", load: () => import("../../words/languages/cy.ts") },
];
