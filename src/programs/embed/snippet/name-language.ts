/** A language's own name for itself; its tag where the browser knows no name. */
export function nameLanguage(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag.replace(/-.*/, "")) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
