import { UsageError } from "./usage-error.ts";

/**
 * Reads the day given with `--today`; undefined when none is given.
 *
 * @throws {UsageError} when it is no day that exists, as YYYY-MM-DD
 */
export function readDay(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`--today is "${text}", expected a day as YYYY-MM-DD.`);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // 30 February is read as 2 March: only a real day comes back as it was.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
