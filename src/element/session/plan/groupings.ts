import type { GroupingName } from "../../../record/index.ts";

/** The kinds of help, in the order of the THRIVE framework: none is further than another. */
export const groupings: readonly GroupingName[] = [
  "thriving",
  "getting-advice",
  "getting-help",
  "getting-more-help",
  "getting-risk-support",
];
