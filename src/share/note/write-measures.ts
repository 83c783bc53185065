import { cleanText } from "./clean-text.ts";
import type { Note } from "./start-note.ts";

/** The answers to measures a service has switched on, one by one: never a sum or a grade. */
export function writeMeasures(note: Note): string[] {
  const { measures } = note.record;
  if (measures.length === 0) return [];
  return [
    note.words.measures.heading,
    ...measures.map(({ measure, wording, by, at, answers }) => {
      const given = answers.map((one) => `${one.item}: ${one.value}`).join("; ");
      const which = wording
        ? ` (${note.words.measures.wording(wording.version, cleanText(wording.citation))})`
        : "";
      return `- ${measure}, ${note.nameOf(by)}, ${note.sayDay(note.dayOf(at))}: ${given}${which}`;
    }),
  ];
}
