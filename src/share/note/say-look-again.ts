import type { Note } from "./start-note.ts";

/** When the decision is looked at again; after a look, what came of the last one too. */
export function sayLookAgain(note: Note): string {
  const { plan, reviews } = note.record;
  const { reviews: words, summary } = note.words;
  const last = reviews.at(-1);
  if (last === undefined) return plan.reviewOn ? `${note.sayDay(plan.reviewOn)}.` : summary.noDate;
  const day = note.dayOf(last.at);
  const next = [
    ...new Set(last.grids.map((one) => (one.next === null ? words.noNext : words.next[one.next]))),
  ];
  const looked = summary.reviewed(note.sayDay(day), next.join(", ") || words.noNext);
  const isAhead = plan.reviewOn !== null && plan.reviewOn > day;
  return isAhead ? `${looked} ${summary.nextReview(note.sayDay(plan.reviewOn ?? ""))}` : looked;
}
