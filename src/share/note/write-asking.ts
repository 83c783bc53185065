import type { QuestionToAsk } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { nameOption, nameQuestion, quote, sayMarkWords } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** Questions still to ask, those answered, and doubts somebody still has, each under its person. */
export function writeAsking(note: Note): string[][] {
  const { questionsToAsk, reservations } = note.record;
  const label = note.words.asking;
  const write = (heading: string, lines: string[]): string[][] =>
    lines.length === 0 ? [] : [[heading, ...lines.map((line) => `- ${line}`)]];
  const ask = (answered: boolean): string[] =>
    questionsToAsk.filter((one) => one.answered === answered).map((one) => sayQuestion(note, one));
  return [
    ...write(label.toAsk, ask(false)),
    ...write(label.answered, ask(true)),
    ...write(
      label.reservations[note.reader],
      reservations.map((one) => {
        const about = sayThing(note, one);
        const name = note.nameOf(one.by);
        if (one.words === undefined) return [name, label.hasDoubt, about].filter(Boolean).join(" ");
        return `${[name, about].filter(Boolean).join(", ")}: ${quote(one.words)}`;
      }),
    ),
  ];
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
