import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Measure } from "../generated/measure.ts";

/** What of a measure a person answering reads, besides its citation. */
export type MeasureWords = Pick<Measure, "name" | "language" | "opening" | "items">;

/**
 * The SHA-256 of a measure's wording, as `sha256-<hex>`: every word and number a person answering
 * sees, in its order. A comma more or less makes it another.
 */
export function digestMeasure({ name, language, opening, items }: MeasureWords): string {
  const words = [
    name,
    language,
    opening ?? null,
    items.map(({ id, ask, answers }) => [id, ask, answers.map(({ value, say }) => [value, say])]),
  ];
  return `sha256-${bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(words))))}`;
}
