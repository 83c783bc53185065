import { formatDay } from "../../parts/format-day.ts";
import type { PaperRecord } from "./paper-record.ts";

/** One thing that somebody does next. */
export interface Step {
  readonly what: string;
  /** Who does it; empty where nobody said. */
  readonly who: string;
  /** By which day; empty where nobody said. */
  readonly by: string;
}

/** Who does what next, in the order people said it. */
export function listSteps({ record, nameOf, note, language }: PaperRecord): readonly Step[] {
  return record.plan.actions.map(({ what, who, whoElse, byDate }) => ({
    what: what.text,
    who: [who === undefined ? [] : nameOf(who), whoElse?.text ?? []].flat().join(", "),
    by: byDate === undefined ? "" : note.plan.byDate(formatDay(byDate, language)),
  }));
}
