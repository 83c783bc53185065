import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * What a translated cell was made from, as its `of` says it: the first eight hexadecimal digits of the
 * SHA-256 of the original's words in UTF-8, trimmed.
 */
export function digestWords(words: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(words.trim()))).slice(0, 8);
}
