import type { EditionName } from "../sheet/edition.ts";

/** What a talk can put on paper: an edition, or the summary that is on the screen. */
export type Printing = EditionName | "summary";
