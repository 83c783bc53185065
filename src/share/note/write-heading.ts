import { cleanText } from "./clean-text.ts";
import { quote } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/**
 * What the talk was: its status, day, place and people.
 *
 * @param remarks what is to be said of the note's words, a line each
 */
export function writeHeading(note: Note, remarks: readonly string[]): string[] {
  const { record, words } = note;
  const { contact, interpreter, readBefore } = record;
  const label = words.talk;
  const lines = [
    words.heading[note.reader],
    ...(words.unreviewed ? [words.unreviewed] : []),
    ...remarks,
    `${label.status}: ${label.statuses[record.status]}`,
    `${label.date}: ${note.sayInstant(record.startedAt)}`,
  ];
  for (const part of ["location", "specialty", "seenBy", "responsible"] as const) {
    const written = contact[part];
    if (written !== undefined) lines.push(`${label[part]}: ${cleanText(written.text)}`);
  }
  lines.push(`${label.people}: ${record.people.map((one) => sayPerson(note, one)).join("; ")}`);
  if (interpreter !== null) lines.push(`${label.interpreter}: ${sayInterpreter(note)}`);
  if (readBefore !== null) lines.push(`${label.readBefore}: ${readBefore ? words.yes : words.no}`);
  return lines;
}

type Person = Note["record"]["people"][number];

function sayPerson(note: Note, person: Person): string {
  const { roles, talk } = note.words;
  const name = note.nameOf(person.id);
  const role = roles[person.role];
  const about = [
    ...(person.name === undefined || name.endsWith(`(${role})`) ? [] : [role]),
    ...(person.languageNeed ? [`${talk.languageNeed}: ${quote(person.languageNeed)}`] : []),
    ...(person.formatNeed ? [`${talk.formatNeed}: ${quote(person.formatNeed)}`] : []),
  ];
  return about.length === 0 ? name : `${name} (${about.join("; ")})`;
}

function sayInterpreter(note: Note): string {
  const { words } = note;
  const { interpreter } = note.record;
  if (!interpreter?.used) return words.no;
  const method = interpreter.method && words.talk.methods[interpreter.method];
  return [words.yes, method, interpreter.language && cleanText(interpreter.language)]
    .filter((part) => part !== undefined)
    .join(", ");
}
