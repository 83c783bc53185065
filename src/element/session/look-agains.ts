/** When people look at their choice again, as they tapped it. */
export type LookAgain = "2-weeks" | "6-weeks" | "3-months" | "date" | "none";

/** In the order they stand. */
export const lookAgains: readonly LookAgain[] = ["2-weeks", "6-weeks", "3-months", "date", "none"];
