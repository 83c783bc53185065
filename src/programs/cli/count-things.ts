/** A number with its noun, for example `1 grid` or `3 grids`. */
export function countThings(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
