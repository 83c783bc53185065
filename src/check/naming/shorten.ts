/** A value as a finding repeats it: one line, cut where it grows long. */
export function shorten(text: string, length = 60): string {
  const line = text
    .trim()
    .slice(0, length * 4)
    .replace(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
