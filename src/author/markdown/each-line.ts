import type { Span } from "../place/span.ts";

/** The lines of a text from an offset on, without their ends. */
export function* eachLine(text: string, from: number): Generator<Span> {
  let start = from;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const next = found === -1 ? text.length : found;
    yield { start, end: text[next - 1] === "\r" && next > start ? next - 1 : next };
    start = next + 1;
  }
}
