/** Not every browser can name these. */
const ownNames: Readonly<Record<string, string>> = { cy: "Cymraeg" };

/**
 * The name of a language as its own speakers write it; the tag itself where there is none. Britain
 * goes without saying.
 */
export function nameLanguage(tag: string): string {
  const short = tag.replace(/-GB$/i, "");
  try {
    return ownNames[short] ?? new Intl.DisplayNames([tag], { type: "language" }).of(short) ?? tag;
  } catch {
    return tag;
  }
}
