/** How far a check goes with a file that is all mistakes. */
export const limits = {
  /** Findings of one rule told for one file: more than anybody mends at once. */
  findings: 100,
  /** Departures from the schema among which misspelt keys are looked for. */
  errorsCompared: 200,
  /** Options among which a misspelt one is looked for. A grid has six at most. */
  optionsCompared: 20,
  /** Figures looked at in one answer: more than anybody could take in. */
  figures: 30,
  /** Words in a list. Whether they all differ is asked of every pair. */
  listItems: 1000,
  /** Characters of a grid's English that are split into sentences and measured. A grid has about 8,000. */
  englishRead: 30_000,
} as const;
