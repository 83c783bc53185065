import { describePath } from "../naming/describe-path.ts";
import { shorten } from "../naming/shorten.ts";
import type { WordCell } from "./word-cell.ts";

/** Names a cell by the original's words, for example "`text` of the answer of *Wait* to *How long is it?*". */
export function describeCell(original: unknown, { path, text }: WordCell): string {
  return path[0] === "questionsToAsk"
    ? `the question to ask *${shorten(text)}*`
    : describePath(original, path);
}
