import type { CellProse } from "./cell/cell-prose.ts";
import type { Place } from "./place/place.ts";
import type { SourceProblem } from "./problem/source-problem.ts";
import type { TreePath } from "./tree/tree-path.ts";

/** One authored file, read: the same tree from YAML and from Markdown, knowing its own lines. */
export interface Source {
  /** The path as it was given. */
  path: string;
  /** The text as it was given, without a byte order mark. */
  text: string;
  form: "yaml" | "markdown";
  /** Plain objects, lists, strings, numbers, booleans and null; undefined when the file cannot be read. */
  value: unknown;
  /** In the order of the file. Empty when everything could be read. */
  problems: SourceProblem[];
  /**
   * Where the value at `path` stands (or, with `"key"`, its name). A value of several lines that is
   * not text is placed on its first line. A path that does not exist gives the place of the nearest
   * ancestor that does: its name if it has one. Default: `"value"`.
   */
  placeOf(path: TreePath, part?: "key" | "value"): Place;
  /**
   * The text that the value at `path` was written as, with its quotes if it has any: `08001111` where the
   * value is the number 8001111. Of a group or a list, its first line. Undefined where nothing stands there.
   */
  writtenAt(path: TreePath): string | undefined;
  /**
   * The Markdown cells of a grid file (`text` and `more` of answers and of what stands alongside),
   * by JSON Pointer. A cell that was refused is not among them, and a problem says why.
   */
  prose: ReadonlyMap<string, CellProse>;
}
