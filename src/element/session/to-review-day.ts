import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import type { LookAgain } from "./look-agains.ts";

/** The day a tap stands for; null where there is none, or none yet. */
export function toReviewDay(choice: LookAgain, today: string): string | null {
  if (choice === "2-weeks") return addDays(today, 14);
  if (choice === "6-weeks") return addDays(today, 42);
  if (choice === "3-months") return addMonths(today, 3);
  return null;
}
