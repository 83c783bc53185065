/** What a reader has picked, whatever the view. */
export interface Reading {
  /** Ids of the options they took off. */
  readonly hidden: readonly string[];
  /** Place of the first option side by side, among those they kept; from 0. */
  readonly start: number;
  /** Id of the question they look at. */
  readonly question: string | undefined;
  /** Id of the option they look at. */
  readonly option: string | undefined;
}
