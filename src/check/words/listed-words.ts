/** Words to look for, and what an author writes in their place. */
export interface ListedWords {
  /**
   * The words in small letters, each form written out. `*` stands for any one word. Words that end in a
   * comma are found only where a comma follows.
   */
  readonly say: readonly string[];
  /** What to write instead, or to do: one or more sentences. */
  readonly instead: string;
  /** Longer phrases in which the words mean something else. */
  readonly except?: readonly string[];
}
