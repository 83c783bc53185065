/**
 * A date in a language. Not every browser can write every language, Welsh among them, and would write
 * its own in its place: there the date is in figures, day first.
 *
 * @param parts what to write of it, with the month as a word
 */
export function formatDate(
  date: Date,
  language: string,
  parts: Intl.DateTimeFormatOptions,
): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  return isKnown
    ? new Intl.DateTimeFormat(language, parts).format(date)
    : new Intl.DateTimeFormat("en-GB", { ...parts, month: "2-digit" }).format(date);
}
