/** The name of a language as its own speakers write it; the tag itself where there is none. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
