/** One claim of numbers in words: so many out of so many. */
export interface Figure {
  /** Where it starts in the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** As it is written, for example "41 in 100"; a short form is written out. */
  readonly say: string;
  readonly count: number;
  readonly outOf: number;
}
