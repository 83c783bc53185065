import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a plain value, as `sha256-<hex>`. The order in which an object's keys were written
 * makes no difference; the order of a list does.
 */
export function hashContent(value: unknown): string {
  const canonical = JSON.stringify(sortKeys(value));
  return `sha256-${bytesToHex(sha256(new TextEncoder().encode(canonical)))}`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sortKeys(each)]),
  );
}
