// In: the text of one authored file, YAML or Markdown.
// Out: a plain tree that knows the line and column of every value, its Markdown cells parsed once, and what could not be read; the same grid in its other form.
// Never: judges what the tree says (that is check), reads files, or throws for bad text.
export type { CellProse } from "./cell/cell-prose.ts";
export { decodeSource } from "./decode-source.ts";
export type { Place } from "./place/place.ts";
export { findOddSign, type OddSign } from "./problem/odd-sign.ts";
export { showInvisible } from "./problem/show-invisible.ts";
export type { SourceProblem } from "./problem/source-problem.ts";
export { readSource } from "./read-source.ts";
export type { Source } from "./source.ts";
export { toPointer } from "./tree/to-pointer.ts";
export type { TreePath } from "./tree/tree-path.ts";
export { convertSource, type Converted } from "./write/convert-source.ts";
