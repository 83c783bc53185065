import type { GlossaryTerm } from "../generated/glossary.ts";
import { readPath } from "../tree.ts";
import type { Library } from "./library.ts";

/**
 * The terms explained in a language, without those that have errors: of the very language (en-GB), else of
 * the first that differs in its region alone (en-US).
 * @param language BCP 47 tag
 */
export function findGlossary(
  { terms, broken }: Library,
  language: string,
): readonly GlossaryTerm[] {
  const near = [...terms.keys()].find((other) => toMain(other) === toMain(language));
  const ofLanguage = terms.get(language) ?? terms.get(near ?? "");
  return [...(ofLanguage?.values() ?? [])]
    .filter((holder) => !broken.has(holder))
    .map(({ source, path }) => readPath(source.value, path) as GlossaryTerm);
}

function toMain(language: string): string {
  return language.replace(/-.*/, "").toLowerCase();
}
