import { completeWords } from "./complete-words.ts";
import { tablet } from "./en/tablet.ts";
import { findAddedWords } from "./find-added-words.ts";

/** Wording of the tablet site, around the elements. */
export type TabletWords = typeof tablet;

/** The tablet wording for a BCP 47 tag; English where that language was not added. */
export function getTabletWords(language: string | undefined): TabletWords {
  return completeWords<TabletWords>(tablet, findAddedWords(language)?.tablet);
}
