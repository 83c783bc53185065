import { listPlan } from "./list-plan.ts";
import type { Note } from "./start-note.ts";

/** What happens next, and the kind of help agreed; nothing where neither was talked about. */
export function writePlan(note: Note): string[] {
  const parts = listPlan(note);
  if (parts.length === 0) return [];
  const lines = parts.flatMap(({ key, label, items }) => {
    if (key === "goals" || key === "steps") return [label, ...items.map((item) => `- ${item}`)];
    if (key !== "grouping") return [`${label}: ${items.join("; ")}`];
    const [agreed, ...differently] = items;
    return [`${label}: ${agreed}`, ...differently];
  });
  return [note.words.plan.plan, ...lines];
}
