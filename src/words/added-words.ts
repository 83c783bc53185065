import type { note, reading, tablet, talk } from "./en.ts";

/** Wording with any part left out; a part left out is shown in English. */
export type Partly<Part> = Part extends (...given: never[]) => unknown
  ? Part
  : Part extends object
    ? { readonly [Key in keyof Part]?: Partly<Part[Key]> }
    : Part;

/** The wording of one language, in the parts that English has. */
export interface AddedWords {
  readonly reading?: Partly<typeof reading>;
  readonly talk?: Partly<typeof talk>;
  readonly note?: Partly<typeof note>;
  readonly tablet?: Partly<typeof tablet>;
}

/** The languages that were added beside English, by tag in small letters, and who waits for more. */
export const added = {
  languages: new Map<string, AddedWords>(),
  watchers: new Set<() => void>(),
};
