import { addDays, addMonths } from "./days.ts";

/** When people look at their choice again, as they tapped it. */
export type LookAgain = "2-weeks" | "6-weeks" | "3-months" | "date" | "none";

/** In the order they stand. */
export const lookAgains: readonly LookAgain[] = ["2-weeks", "6-weeks", "3-months", "date", "none"];

/** The day a tap stands for; null where there is none, or none yet. */
export function toReviewDay(choice: LookAgain, today: string): string | null {
  if (choice === "2-weeks") return addDays(today, 14);
  if (choice === "6-weeks") return addDays(today, 42);
  if (choice === "3-months") return addMonths(today, 3);
  return null;
}

/** The tap that a recorded day stands for; undefined where no day is recorded. */
export function findLookAgain(day: string | null, today: string): LookAgain | undefined {
  if (day === null) return undefined;
  return lookAgains.find((choice) => toReviewDay(choice, today) === day) ?? "date";
}
