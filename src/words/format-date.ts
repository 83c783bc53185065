// Made once: making one costs more than all its dates.
const formats = new Map<string, Intl.DateTimeFormat>();

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
  const key = JSON.stringify([language, parts]);
  let format = formats.get(key);
  if (!format) {
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
    format = isKnown
      ? new Intl.DateTimeFormat(language, parts)
      : new Intl.DateTimeFormat("en-GB", { ...parts, month: "2-digit" });
    formats.set(key, format);
  }
  return format.format(date);
}
