/**
 * Says whether words hold a placeholder: FILL IN (in an id FILL-IN) in capital letters, which no finished
 * text has. It may be all there is, or stand for what is missing in a sentence.
 */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /(?<![\p{L}\p{N}])FILL[ -]IN(?![\p{L}\p{N}])/u.test(value);
}
