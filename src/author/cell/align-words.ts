import type { Span } from "../place/span.ts";
import type { NodeSpans } from "../tree/read-tree.ts";

/** Leads from an offset in a value to its offset in the file. */
export type Alignment = (offset: number) => number;

/**
 * Lines up a value with the text it was written as, word by word: folding, indentation and line ends
 * change only the space between words. Undefined when the words differ, as they do after an escape.
 */
export function alignWords(
  value: string,
  text: string,
  { spans, quote }: NonNullable<NodeSpans["words"]>,
): Alignment | undefined {
  const read = findWords(value, 0, value.length);
  const written = spans.flatMap((span) => findWords(text, span.start, span.end));
  if (read.length !== written.length || read.length === 0) return undefined;
  for (const [at, word] of read.entries()) {
    const source = written[at] as Span;
    if (
      undoQuote(text.slice(source.start, source.end), quote) !== value.slice(word.start, word.end)
    ) {
      return undefined;
    }
  }

  return (offset) => {
    let low = 0;
    let high = read.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((read[middle] as Span).start <= offset) low = middle;
      else high = middle - 1;
    }
    const word = read[low] as Span;
    const source = written[low] as Span;
    // Between two words: an end belongs to the word before it.
    if (offset >= word.end) return source.end;
    return Math.min(source.start + Math.max(offset - word.start, 0), source.end);
  };
}

function findWords(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    words.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return words;
}

function undoQuote(word: string, quote: "'" | '"' | undefined): string {
  if (quote === "'") return word.replaceAll("''", "'");
  if (quote === '"') return word.replaceAll('\\"', '"');
  return word;
}
