/** Writes a total for reading: 1,000 for 1000. */
export function writeTotal(outOf: number): string {
  return String(outOf).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
