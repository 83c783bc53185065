/** What somebody tapped, in the words of the grid as it was shown. */
export interface Topic {
  /** An option by its name, or statements; undefined where whole questions were tapped. */
  readonly about?: string;
  /** Questions of the grid, none of them asked by the person. */
  readonly questions: readonly string[];
}
