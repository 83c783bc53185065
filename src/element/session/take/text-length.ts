/** How much of a note: a number of characters at most, or all of it. */
export type TextLength = 400 | 1500 | "all";
