/**
 * A number with its noun, for example `1 grid` or `3 grids`.
 *
 * @param nouns the noun for more than one. Default: with an s
 */
export function countThings(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
