/** Passcodes that were tried since the last right one. */
export interface Tries {
  readonly count: number;
  /** When the last was typed, in milliseconds since 1970. */
  readonly at: number;
}

const free = 3;
const firstWait = 5_000;
const longestWait = 15 * 60_000;

/**
 * How long to wait before the next passcode may be tried: nothing for the first three, then 5
 * seconds, doubled by each wrong one, 15 minutes at most. Nobody is shut out for ever.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds
 */
export function findWait(tries: Tries | undefined, now: number): number {
  if (!tries || tries.count < free) return 0;
  const wait = Math.min(firstWait * 2 ** (tries.count - free), longestWait);
  return Math.min(Math.max(tries.at + wait - now, 0), wait);
}
