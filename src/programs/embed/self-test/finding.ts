/** One line of the report. */
export interface Finding {
  /** `works`; `blocked`: readers do not see the grid, or not all of it; `look`: worth a look, nothing is lost. */
  readonly state: "works" | "blocked" | "look";
  /** What was found, in plain words. */
  readonly say: string;
  /** What to do, or whom to ask for what. */
  readonly ask?: string;
}
