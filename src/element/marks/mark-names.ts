import type { MarkName } from "./mark.ts";

/** The three marks in the order they stand. */
export const markNames: readonly MarkName[] = ["good", "worries", "ask"];
