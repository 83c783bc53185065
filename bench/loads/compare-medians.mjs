/**
 * @typedef {object} Comparison
 * @property {number} own median
 * @property {number} other median
 * @property {number} ratio of the medians, ours by the other's
 * @property {number} low 2.5 % of the bootstrapped ratios
 * @property {number} high 97.5 %
 * @property {number} loads of each
 */

const samples = 4000;

/**
 * The ratio of two medians, with an interval bootstrapped over rounds. The random numbers are always the
 * same ones: equal measurements give equal intervals.
 *
 * @param {readonly (readonly [number, number])[]} rounds ours and the other's of each round
 * @returns {Comparison}
 */
export function compareMedians(rounds) {
  const random = createRandom(20_261_122);
  const ratioOf = (some) =>
    median(some.map(([own]) => own)) / median(some.map(([, other]) => other));
  const ratios = Array.from({ length: samples }, () =>
    ratioOf(rounds.map(() => rounds[Math.floor(random() * rounds.length)])),
  ).sort((a, b) => a - b);
  return {
    own: median(rounds.map(([own]) => own)),
    other: median(rounds.map(([, other]) => other)),
    ratio: ratioOf(rounds),
    low: ratios[Math.floor(samples * 0.025)],
    high: ratios[Math.ceil(samples * 0.975) - 1],
    loads: rounds.length,
  };
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

// Mulberry32.
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
