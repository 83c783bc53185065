import type { Place } from "../author/index.ts";

/** One stretch of words as a reader sees it: a paragraph without its Markdown marks. */
export interface Passage {
  readonly text: string;
  /** Where a part of it stands in the file. */
  placeOf(start: number, end: number): Place;
}
