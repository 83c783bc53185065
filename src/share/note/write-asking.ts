import { listAsking } from "./list-asking.ts";
import type { Note } from "./start-note.ts";

/** Questions still to ask, those answered, and doubts somebody still has, each under its person. */
export function writeAsking(note: Note): string[][] {
  return listAsking(note)
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => [label, ...items.map((item) => `- ${item}`)]);
}
