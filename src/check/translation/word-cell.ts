import type { TreePath } from "../../author/index.ts";

/** One stretch of a grid's words that a translation gives in other words. */
export interface WordCell {
  /** Where it stands in the grid's tree. */
  readonly path: TreePath;
  /** Where a translation gives it, below `words`: ids in place of positions. */
  readonly keys: readonly string[];
  /** The same as one line, for example `questions/involves/answers/wait/text`: how pages and lists name it. */
  readonly place: string;
  /** The original's words, trimmed. */
  readonly text: string;
  /** What the words were made from: see `digestWords`. */
  readonly digest: string;
}
