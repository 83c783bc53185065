import { type Language, languages } from "./languages.ts";

/**
 * The language that a page asks for: by `?lang=` in its address, else by its own `lang`.
 *
 * @param search the part of the address from `?` on
 * @param lang the page's own
 */
export function chooseLanguage(search: string, lang: string): Language {
  const asked = new URLSearchParams(search).get("lang") ?? lang;
  const main = (tag: string) => tag.replace(/-.*/, "").toLowerCase();
  return languages.find(({ tag }) => main(tag) === main(asked)) ?? languages[0];
}
