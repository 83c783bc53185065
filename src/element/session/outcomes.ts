import type { Decision } from "../../record/index.ts";

/** The three ways a talk can go on. */
export type Outcome = NonNullable<Decision>["outcome"];

/** In the order they stand; equal in everything else. */
export const outcomes: readonly Outcome[] = ["chosen", "not-yet", "none-of-these"];
