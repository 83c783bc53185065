import { type LookAgain, lookAgains } from "./look-agains.ts";
import { toReviewDay } from "./to-review-day.ts";

/** The tap that a recorded day stands for; undefined where no day is recorded. */
export function findLookAgain(day: string | null, today: string): LookAgain | undefined {
  if (day === null) return undefined;
  return lookAgains.find((choice) => toReviewDay(choice, today) === day) ?? "date";
}
