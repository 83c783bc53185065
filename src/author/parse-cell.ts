import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).freeze();

/** Parses the Markdown (CommonMark) of one cell that `findCellExcess` has let through. */
export function parseCell(markdown: string): Root {
  return processor.parse(markdown);
}
