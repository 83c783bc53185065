import { formatDate } from "../../words/index.ts";

/**
 * A date as people write it.
 *
 * @param value `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: shown as far as it is known; any other text is
 *   given back as it is
 * @param language BCP 47 tag
 */
export function formatDay(value: string, language: string): string {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!found) return value;
  const [, year, month, day] = found;
  if (!month) return year ?? value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatDate(date, language, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day && { day: "numeric" }),
  });
}
