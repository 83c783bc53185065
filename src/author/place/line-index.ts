import type { Place } from "./place.ts";
import type { Span } from "./span.ts";

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  /** The place of a span; offsets outside the text are moved to its ends. */
  toPlace(span: Span): Place;
  /** The line (from 1) an offset is on. */
  lineOf(offset: number): number;
}

/** Reads the line starts of a text whose lines end in `\n` or `\r\n`. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  function toPoint(offset: number): Required<Place["start"]> {
    let inside = Math.min(Math.max(offset, 0), text.length);
    // Between the two signs of a Windows line end there is nothing to point at.
    if (text[inside] === "\n" && text[inside - 1] === "\r") inside -= 1;
    const line = lineOf(inside);
    return { line, column: inside - (starts[line - 1] ?? 0) + 1, offset: inside };
  }

  return {
    lineOf,
    toPlace: (span) => ({
      start: toPoint(span.start),
      end: toPoint(Math.max(span.start, span.end)),
    }),
  };
}
