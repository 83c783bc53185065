import type { DecisionRecord, Person } from "../../record/index.ts";
import { formatDate, type NoteWords } from "../../words/index.ts";
import type { Reader } from "../reader.ts";
import { cleanText } from "./clean-text.ts";

/** What every part of a note is written with. */
export interface Note {
  /** The record as the reader may have it. */
  record: DecisionRecord;
  reader: Reader;
  words: NoteWords;
  /** What somebody is called in this note: their name if it may be seen, else their role. */
  nameOf: (id: string) => string;
  /** A calendar day in words, for example 22 November 2026. */
  sayDay: (day: string) => string;
  /** The calendar day an instant falls on in the talk's time zone, as YYYY-MM-DD. */
  dayOf: (instant: string) => string;
  /** An instant in words, for example 22 November 2026, 10:30 UTC. */
  sayInstant: (instant: string) => string;
}

/** Makes ready to write a note about a record that was already selected for its reader. */
export function startNote(
  record: DecisionRecord,
  options: { for: Reader; words: NoteWords; language: string; timeZone: string },
): Note {
  const { language, timeZone, words } = options;
  const long = { day: "numeric", month: "long", year: "numeric" } as const;
  // As formatDate does: a browser that does not write the language would write its own in its place.
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  const time = new Intl.DateTimeFormat(isKnown ? language : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  });
  // Swedish writes a day as the record does.
  const days = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
  const names = namePeople(record.people, words);
  return {
    record,
    reader: options.for,
    words,
    nameOf: (id) => names.get(id) ?? id,
    sayDay: (text) =>
      formatDate(new Date(`${text}T00:00:00Z`), language, { ...long, timeZone: "UTC" }),
    dayOf: (text) => days.format(new Date(text)),
    sayInstant: (text) => {
      const instant = new Date(text);
      return `${formatDate(instant, language, { ...long, timeZone })}, ${time.format(instant)}`;
    },
  };
}

/** Names where they may be seen; roles otherwise, numbered where one role would stand for several. */
function namePeople(people: Person[], words: NoteWords): Map<string, string> {
  const plain = people.map((one) => cleanText(one.name?.text ?? "") || words.roles[one.role]);
  const told = people.map((one, index) => {
    const name = plain[index] ?? "";
    const isTold = plain.filter((other) => other === name).length > 1;
    return isTold && one.name !== undefined ? `${name} (${words.roles[one.role]})` : name;
  });
  return new Map(
    people.map((one, index) => {
      const name = told[index] ?? "";
      const same = told.filter((other) => other === name).length > 1;
      const turn = told.slice(0, index + 1).filter((other) => other === name).length;
      return [one.id, same ? `${name} ${turn}` : name];
    }),
  );
}
