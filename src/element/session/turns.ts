/**
 * Who marks when, and whether marks are covered. It belongs to the screen alone and is no part of
 * the record. Never changed: every change gives a new one.
 */
export interface Turns {
  /** One at a time with the others covered, or everyone at once in the open. */
  readonly mode: "in-turn" | "side-by-side";
  /** Ids of those who have said that they are ready. */
  readonly ready: readonly string[];
  /** Somebody has just said that they are ready: all is covered until the screen is in other hands. */
  readonly isHandingOver: boolean;
  /** People have seen everyone's marks since somebody last said ready. */
  readonly isShown: boolean;
  /** Who changes their marks in the open, after everyone has seen them. */
  readonly changing: string | undefined;
}
