/** @param {number} bytes */
export const toKilobytes = (bytes) => (bytes === 0 ? "0" : (bytes / 1000).toFixed(1));

/** @param {number | undefined} time milliseconds */
export const toMilliseconds = (time) =>
  time === undefined ? "not reached" : `${Math.round(time)} ms`;

/** @param {number | undefined} share 0 to 1 */
export const toPercent = (share) => (share === undefined ? "" : `${Math.floor(share * 100)} %`);

/** @param {{ ratio: number, low: number, high: number }} comparison */
export const toRatio = ({ ratio, low, high }) =>
  `${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

/** @param {boolean} isMet */
export const toVerdict = (isMet) => (isMet ? "met" : "**not met**");
