import type { QuestionToAsk, Reservation } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { nameOption, nameQuestion, quote, sayMarkWords } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** Some of what is asked or doubted, under what it is called. */
export interface AskingPart {
  label: string;
  items: string[];
}

/** Questions still to ask, those answered, and doubts somebody still has, in this order. */
export function listAsking(note: Note): [AskingPart, AskingPart, AskingPart] {
  const { questionsToAsk, reservations } = note.record;
  const label = note.words.asking;
  const ask = (answered: boolean): string[] =>
    questionsToAsk.filter((one) => one.answered === answered).map((one) => sayQuestion(note, one));
  return [
    { label: label.toAsk, items: ask(false) },
    { label: label.answered, items: ask(true) },
    {
      label: label.reservations[note.reader],
      items: reservations.map((one) => sayReservation(note, one)),
    },
  ];
}

function sayReservation(note: Note, one: Reservation): string {
  const about = sayThing(note, one);
  const name = note.nameOf(one.by);
  if (one.words === undefined) {
    return [name, note.words.asking.hasDoubt, about].filter(Boolean).join(" ");
  }
  return `${[name, about].filter(Boolean).join(", ")}: ${quote(one.words)}`;
}

function sayQuestion(note: Note, one: QuestionToAsk): string {
  const name = note.nameOf(one.by);
  const talk = note.record.grids.find((each) => each.grid.id === one.grid);
  if (one.words !== undefined) return `${name}: ${quote(one.words)}`;
  if (one.suggested !== undefined) return `${name}: ${cleanText(one.suggested)}`;
  if (talk === undefined) return name;
  const { by, option, question } = one;
  const mark = { by, kind: "reaction" as const, option: option ?? "", question: question ?? "" };
  const cell = `${nameOption(talk, option)} (${nameQuestion(talk, question)})`;
  return `${name}, ${note.words.asking.about(cell)}${sayMarkWords(talk, mark)}`;
}

function sayThing(note: Note, thing: { grid?: string; option?: string }): string {
  const talk = note.record.grids.find((one) => one.grid.id === thing.grid);
  if (talk === undefined) return "";
  const what = thing.option ? nameOption(talk, thing.option) : cleanText(talk.grid.title);
  return note.words.asking.about(what);
}
