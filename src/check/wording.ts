import type { CellProse, TreePath } from "../author/index.ts";

/** Words an author wrote that somebody may read on a page. */
export interface Wording {
  readonly path: TreePath;
  readonly text: string;
  /** The words parsed, where they are Markdown. */
  readonly prose: CellProse | undefined;
}
