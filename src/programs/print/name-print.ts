import type { CompiledGrid } from "../../compiled/index.ts";
import type { PrintEdition } from "./print-edition.ts";

/**
 * The name of a printed file, without its ending: the grid's id, its language and edition where they are not the
 * original's, and what was printed where it is not the sheet: `feeling-low.cy.large-print`.
 */
export function namePrint(
  { id, language, edition, translation }: CompiledGrid,
  printed: PrintEdition,
): string {
  const isOriginal = translation === undefined || translation.of === language;
  const parts = [
    id,
    isOriginal ? undefined : language,
    edition,
    printed === "sheet" ? undefined : printed,
  ];
  return parts.filter(Boolean).join(".");
}
