import type { LaterWords } from "../../../words/index.ts";
import { formatDay } from "../../parts/format-day.ts";

/**
 * Until when something is known of a place.
 *
 * @param asOf YYYY-MM-DD, YYYY-MM or YYYY
 */
export function sayAsOf(asOf: string, words: LaterWords["here"], language: string): string {
  return asOf.length < 5 ? words.asOfYear(asOf) : words.asOf(formatDay(asOf, language));
}
