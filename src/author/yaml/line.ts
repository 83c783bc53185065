import type { Span } from "../place/span.ts";

/** One line of a text, without its line end; at most 2,000 characters of it. */
export interface Line extends Span {
  text: string;
}

/** The line that an offset lies in. */
export function getLine(text: string, offset: number): Line {
  const at = Math.min(Math.max(offset, 0), text.length);
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + 2000)).trimEnd();
  return { start, end: start + line.length, text: line };
}

/** How many signs of white space a line starts with. */
export function countSpaces(line: string): number {
  return line.length - line.trimStart().length;
}

/** The line without its indentation. */
export function toContentSpan(line: Line): Span {
  return { start: line.end - line.text.trimStart().length, end: line.end };
}
