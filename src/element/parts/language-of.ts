import { nothing } from "lit";
import type { GridContext } from "./grid-context.ts";

/**
 * The BCP 47 tag of words of a grid, for their `lang`; `nothing` where it is the interface's own.
 *
 * @param place where the words stand, for example `questions/involves/ask`: a translation may lack words
 *   there and show the original's. Left out for what is never translated: sources, figures, makers
 */
export function languageOf(
  { grid, language, gridLanguage }: Pick<GridContext, "grid" | "language" | "gridLanguage">,
  place?: string,
): string | typeof nothing {
  const { translation } = grid;
  const isOriginal = place === undefined || translation?.missing.includes(place);
  if (!translation || !isOriginal) return gridLanguage ?? nothing;
  return translation.of.split("-")[0] === language.split("-")[0] ? nothing : translation.of;
}
