import type { CompiledGrid } from "../../../compiled/index.ts";
import type { OtherWords } from "./other-words.ts";

/**
 * The address of a grid in other words, beside the address of the words that are shown: `build` writes
 * `<id>.json`, `<id>.cy.json`, `<id>.easy-read.json`, and the same behind a version's number.
 *
 * @param src whole address of what is shown; what follows a `?` is kept
 * @returns undefined where the address is not named so
 */
export function nameSecondFile(
  src: string,
  shown: Pick<CompiledGrid, "language" | "edition" | "translation">,
  other: OtherWords,
): string | undefined {
  const original = shown.translation?.of ?? shown.language;
  const ending = nameEnding(shown, original);
  const url = new URL(src);
  if (!url.pathname.endsWith(ending)) return undefined;
  url.pathname = url.pathname.slice(0, -ending.length) + nameEnding(other, original);
  return url.href;
}

function nameEnding({ language, edition }: OtherWords, original: string): string {
  const parts = [language === original ? undefined : language, edition, "json"];
  return parts.map((part) => (part ? `.${part}` : "")).join("");
}
