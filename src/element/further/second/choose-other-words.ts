import type { CompiledGrid } from "../../../compiled/index.ts";
import type { OtherWords } from "./other-words.ts";
import { tagWords } from "./tag-words.ts";

/**
 * The other words of a grid that somebody asks for, as `second-lang` names them: a language (`cy`; `cy-GB`
 * finds it too, and `en` finds `en-GB`), or an edition of the same language (`easy-read`) or of another
 * (`cy.easy-read`).
 *
 * @returns undefined where the grid is not there in such words
 */
export function chooseOtherWords(
  asked: string,
  { language, translations }: Pick<CompiledGrid, "language" | "translations">,
): OtherWords | undefined {
  const wanted = asked.toLowerCase();
  return (
    translations.find((each) => tagWords(each, language).toLowerCase() === wanted) ??
    translations.find((each) => !each.edition && main(each.language) === main(wanted))
  );
}

function main(tag: string): string {
  return tag.replace(/[-.].*/, "").toLowerCase();
}
