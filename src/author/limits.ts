/**
 * How much one file may hold. Each limit is far above what a page for a family needs and low enough
 * that nothing within it can keep a computer busy for long.
 */
export const limits = {
  /** Bytes in a file. */
  bytes: 262_144,
  /** Words and signs the YAML reader may meet in a file. */
  tokens: 60_000,
  /** How deep lists and groups may stand in one another. */
  depth: 32,
  /** Characters in one Markdown cell. The same number as in the schema. */
  cellLength: 4_000,
  /** Signs (and line ends) in one cell that may mean something in Markdown: each costs its parser time. */
  cellMarks: 400,
  /** The same signs in all cells of a file together. */
  marks: 5_000,
  /** How deep lists and quotations may stand in one another in a cell. */
  cellDepth: 8,
  /** Directives in a Markdown file. */
  directives: 1_000,
  /** Problems reported for one file. */
  problems: 20,
} as const;
