/** What a grid came to on paper, measured in the printed file. Whoever prints hands it to the check. */
export interface Printed {
  /** The path of the authored file whose words were printed, as the check is given it. */
  readonly path: string;
  /** What was printed, as a sentence opens with it: The sheet. */
  readonly name: string;
  readonly pages: number;
  /** The most pages it may take. undefined: as many as it needs. */
  readonly mostPages?: number | undefined;
  /** How much stands on the pages that are too many, in millimetres from top to bottom. */
  readonly over: number;
  /** The longest answers of their rows, the longest first: what to shorten when pages are too many. */
  readonly longest: readonly { readonly place: string; readonly words: number }[];
  /** Words of the grid that cannot be read in the printed file. */
  readonly lost: readonly PrintedWords[];
  /** Words in a type that is too small, of each size once. */
  readonly small: readonly (PrintedWords & { readonly points: number; readonly least: number })[];
}

/** Words on paper, and where they come from. */
export interface PrintedWords {
  /**
   * The place by keys and ids, as a translation names it: `questions/how-long/answers/wait/text`. Empty where
   * they are the engine's own.
   */
  readonly place: string;
  readonly words: string;
}
