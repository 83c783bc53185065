import encodeQR from "qr";
import { splitText } from "./split-text.ts";

/** One symbol of a text. */
export interface TextCode {
  /** Its place, counted from 1. */
  readonly part: number;
  /** How many there are. */
  readonly of: number;
  /** What a reader sees beside the symbol and first in what it reads; empty where there is one alone. */
  readonly label: string;
  /** What a phone reads from it: the label on a line of its own, then its piece of the text. */
  readonly text: string;
  /**
   * Rows from the top, each from the left; true is dark. The light border of four modules, which a
   * reader needs, is part of it: draw it light too, also on a dark screen.
   */
  readonly modules: readonly (readonly boolean[])[];
  /** Modules on a side: the length of `modules`, the same for every part. */
  readonly size: number;
}

/**
 * Holds 412 bytes at level M in 77 modules a side. With its border that is 85: at 5 CSS pixels a
 * module 425 pixels, which a phone reads from a tablet at arm's length.
 */
const version = 15;
const mostBytes = 412;

/**
 * Plain text as QR symbols that any phone camera reads, offline: no address, no link, nothing to be
 * fetched. A text too long for one is split at ends of lines and words, never within a character; the
 * pieces without their labels, put together, are the text again.
 *
 * Level M mends 15 in 100 of a symbol. Where there are several, all are of one size, so that none
 * jumps when the next is shown.
 *
 * @param options.label what stands first in each part, for example "Part 2 of 4"; one line
 * @throws RangeError when the text is empty: there is nothing to read
 */
export function toTextCodes(
  text: string,
  options: { label: (part: number, of: number) => string },
): TextCode[] {
  if (text.trim() === "") throw new RangeError("toTextCodes: the text is empty, expected words.");
  const encoder = new TextEncoder();
  const measure = (piece: string): number => encoder.encode(piece).length;
  if (measure(text) <= mostBytes) return [createCode(text, "", 1, 1)];
  // The more parts, the longer their labels may be: try again until as many come out as were named.
  for (let of = 2; ; of += 1) {
    const longest = Math.max(measure(options.label(of, of)), measure(options.label(1, of)));
    const pieces = splitText(text, mostBytes - longest - 1, measure);
    if (pieces.length > of) continue;
    return pieces.map((piece, index) => {
      const label = options.label(index + 1, pieces.length);
      return createCode(piece, label, index + 1, pieces.length);
    });
  }
}

function createCode(piece: string, label: string, part: number, of: number): TextCode {
  const text = label === "" ? piece : `${label}\n${piece}`;
  const settings = { ecc: "medium", encoding: "byte", border: 4 } as const;
  const modules = encodeQR(text, "raw", of === 1 ? settings : { ...settings, version });
  return { part, of, label, text, modules, size: modules.length };
}
