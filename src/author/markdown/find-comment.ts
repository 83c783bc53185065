import type { Span } from "../place/span.ts";

/**
 * Makes the function that finds the comment opening on a line: `<!--` at its start (up to three spaces in),
 * and a `-->` that ends a line, this one or a later one. Anything else is HTML like any other, and no comment.
 * Lines are asked about from first to last; each end is looked for once, however many comments never end.
 */
export function createCommentFinder(text: string): (line: Span) => Span | undefined {
  let close = -1;
  let endsLine = false;
  return (line) => {
    const opening = /^ {0,3}<!--/.exec(text.slice(line.start, line.start + 7))?.[0];
    if (opening === undefined || line.start + opening.length > line.end) return undefined;
    const inside = line.start + opening.length;
    if (close < inside) {
      const found = text.indexOf("-->", inside);
      close = found === -1 ? Infinity : found;
      endsLine = /^-->[ \t\r]*(?:\n|$)/.test(text.slice(close));
    }
    return endsLine ? { start: inside - 4, end: close + 3 } : undefined;
  };
}
