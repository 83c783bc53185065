/** Words that must stand on paper. */
export interface ExpectedWords {
  /** Their place in the grid, by keys and ids, as a translation names it. */
  readonly place: string;
  readonly text: string;
}
