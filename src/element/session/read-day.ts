/**
 * Reads a date field.
 *
 * @param today YYYY-MM-DD
 * @returns the day from today on; null where the field holds none, a past one, or one that does not exist
 */
export function readDay({ value, validity }: HTMLInputElement, today: string): string | null {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && validity.valid && value >= today;
  return isDay && !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) ? value : null;
}
