import { writeTotal } from "./write-total.ts";

/**
 * Writes the same share out of another total: 1 in 4 out of 100 is "25 in 100".
 * @returns undefined where that is no whole number.
 */
export function rewriteShare(
  { count, outOf }: { readonly count: number; readonly outOf: number },
  total: number,
): string | undefined {
  const scaled = (count * total) / outOf;
  // Decimals such as 7.3 are not exact in binary.
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) < 1e-9 ? `${whole} in ${writeTotal(total)}` : undefined;
}
