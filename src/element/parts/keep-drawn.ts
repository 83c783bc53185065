import { guard } from "lit/directives/guard.js";
import type { GridContext } from "./grid-context.ts";

/**
 * Draws a part of a grid only when something has changed that it is drawn from: the grid, the language, what has been
 * fetched, and what is open in it. A tap then costs what it changes, however large the grid is.
 *
 * @param openings part of the keys of all that can be opened in it
 * @param draw the part
 * @param others what else it is drawn from
 */
export const keepDrawn = (
  { grid, words, language, gridLanguage, disclosures, further, aids }: GridContext,
  openings: string,
  draw: () => unknown,
  ...others: unknown[]
) =>
  guard(
    [
      ...[grid, words, language, gridLanguage, aids?.paired, further.parts, further.hasFailed],
      disclosures.sayOpen(openings),
      ...others,
    ],
    draw,
  );
