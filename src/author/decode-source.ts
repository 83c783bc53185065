import { limits } from "./limits.ts";
import { createLineIndex } from "./place/line-index.ts";
import { readSource } from "./read-source.ts";
import type { Source } from "./source.ts";

/**
 * Turns a file's bytes into text for `readSource`. Bytes that are no UTF-8 (an older Windows encoding, UTF-16,
 * an image) give a `Source` that holds the finding instead, with the place of the first such byte.
 */
export function decodeSource(
  path: string,
  bytes: Uint8Array,
): { path: string; text: string } | Source {
  // A file too large is refused by its size: there is no need to read it first.
  if (bytes.length > limits.bytes) return readSource({ path, text: " ".repeat(limits.bytes + 1) });
  if (isWide(bytes)) return createUndecoded(path, bytes);
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return createUndecoded(path, bytes);
  }
}

function createUndecoded(path: string, bytes: Uint8Array): Source {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wide = isWide(bytes);
  const found = wide
    ? "The file is saved as UTF-16"
    : "The file is not saved as UTF-8: a character here cannot be read";
  const message = `${found}. In your editor choose to save it with the encoding UTF-8.`;
  const source = readSource({ path, text: "" });
  const at = wide ? 0 : text.indexOf("\ufffd");
  // As in a file that can be read, a lone carriage return ends a line.
  const lines = createLineIndex(text.replace(/\r(?!\n)/g, "\n"));
  const place = lines.toPlace({ start: at, end: at + 1 });
  const rule = source.form === "yaml" ? "yaml-syntax" : "markdown-structure";
  return { ...source, text, problems: [{ rule, message, place }], placeOf: () => place };
}

/** Says whether bytes are UTF-16: by their mark or, without one, by every second byte being nothing. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const isMostlyNothing = (side: number) => {
    const half = start.filter((_, index) => index % 2 === side);
    return half.length > 3 && half.filter((byte) => byte === 0).length > half.length / 2;
  };
  return isMostlyNothing(0) !== isMostlyNothing(1);
}
