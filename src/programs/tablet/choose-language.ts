import { type Language, languages } from "./languages.ts";

/**
 * The language that a page asks for: by `?lang=` in its address, else the one to begin with; where
 * that is not offered, the first that is.
 *
 * @param search the part of the address from `?` on
 * @param lang BCP 47 tag of the one to begin with
 * @param offered Default: all
 */
export function chooseLanguage(
  search: string,
  lang: string,
  offered: readonly Language[] = languages,
): Language {
  const asked = new URLSearchParams(search).get("lang") ?? lang;
  const main = (tag: string) => tag.replace(/-.*/, "").toLowerCase();
  return offered.find(({ tag }) => main(tag) === main(asked)) ?? offered[0] ?? languages[0];
}
