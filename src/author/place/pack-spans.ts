import type { Span } from "./span.ts";

/** The spans of one value: of its name, if it has one, and of what stands under it. */
export interface ValueSpans {
  readonly key?: Span;
  readonly value: Span;
}

/** Finds the spans of the value at a JSON pointer. */
export type SpanFinder = (pointer: string) => ValueSpans | undefined;

const none = -1;

/** What was looked in last, laid out for finding: whoever asks about a file asks several times. */
let opened: { readonly packed: Int32Array; readonly rows: ReadonlyMap<string, number> } | undefined;

/**
 * Keeps the spans of a file's values in a small space: thousands of files may be held at once, and of
 * most of them hardly a place is ever asked for.
 */
export function packSpans(spans: ReadonlyMap<string, ValueSpans>): SpanFinder {
  const pointers = [...spans.keys()].map(protect).join(separator);
  const packed = new Int32Array(spans.size * 4);
  let at = 0;
  for (const { key, value } of spans.values()) {
    packed.set([key?.start ?? none, key?.end ?? none, value.start, value.end], at);
    at += 4;
  }
  return (pointer) => {
    if (opened?.packed !== packed) {
      const all = pointers.split(separator);
      opened = { packed, rows: new Map(all.map((one, index) => [one, index * 4])) };
    }
    const row = packed.length === 0 ? undefined : opened.rows.get(protect(pointer));
    if (row === undefined) return undefined;
    const [start = none, end = none, from = 0, to = 0] = packed.subarray(row, row + 4);
    const value = { start: from, end: to };
    return start === none ? { value } : { key: { start, end }, value };
  };
}

const separator = "\0";

/** A sign that no name may hold stands between two pointers. */
function protect(pointer: string): string {
  return pointer.includes(separator) ? pointer.replaceAll(separator, "\ufffd") : pointer;
}
