import type { OwnWords } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { quote } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** What happens next, and the kind of help agreed; nothing where neither was talked about. */
export function writePlan(note: Note): string[] {
  const { plan } = note.record;
  const label = note.words.plan;
  const lines = [
    ...writeGrouping(note),
    ...writeGoals(note),
    ...writeVoices(note, label.success, plan.success),
    ...plan.likely.map(({ words, byDate }) => {
      const by = byDate === undefined ? "" : `, ${label.byDate(note.sayDay(byDate))}`;
      return `${label.likely}: ${note.nameOf(words.by)}: ${quote(words)}${by}`;
    }),
    ...writeVoices(note, label.ifNot, plan.ifNot),
    ...writeVoices(note, label.stopWhen, plan.stopWhen),
    ...writeSteps(note),
    ...writeVoices(note, label.responsible, plan.responsible),
    ...writeVoices(note, label.whatHelps, plan.whatHelps),
    ...writeVoices(note, label.myPeople, plan.myPeople),
    ...writeVoices(note, label.sharedWith, plan.sharedWith),
    ...writeVoices(note, label.teachBack, plan.teachBack),
  ];
  return lines.length === 0 ? [] : [label.plan, ...lines];
}

function writeVoices(note: Note, label: string, list: OwnWords[]): string[] {
  if (list.length === 0) return [];
  const voices = list.map((one) => `${note.nameOf(one.by)}: ${quote(one)}`);
  return [`${label}: ${voices.join("; ")}`];
}

function writeGrouping(note: Note): string[] {
  const { grouping } = note.record;
  if (grouping === null) return [];
  const label = note.words.grouping;
  const name = (kind: keyof typeof label.names): string => label.names[kind][note.reader];
  const day = note.sayDay(grouping.on);
  const people = grouping.by.map(note.nameOf).join("; ");
  const how = people === "" ? label.on(day) : label.agreedBy(people, day);
  const differently = grouping.differently.map(({ by, grouping: kind, words }) => {
    const views = [...(kind ? [name(kind)] : []), ...(words ? [quote(words)] : [])];
    return `${note.words.grid.seesDifferently(note.nameOf(by))}: ${views.join("; ")}`;
  });
  return [`${label.kind}: ${name(grouping.agreed)}, ${how}`, ...differently];
}

function writeGoals(note: Note): string[] {
  const { goals } = note.record.plan;
  const label = note.words.plan;
  if (goals.length === 0) return [];
  return [
    label.goals,
    ...goals.map(({ words, ratings }) => {
      const rated = ratings.map((one) =>
        label.rating(one.rating, note.nameOf(one.by), note.sayDay(one.on)),
      );
      return [`- ${note.nameOf(words.by)}: ${quote(words)}`, ...rated].join("; ");
    }),
  ];
}

function writeSteps(note: Note): string[] {
  const { actions } = note.record.plan;
  const label = note.words.plan;
  if (actions.length === 0) return [];
  return [
    label.steps,
    ...actions.map(({ what, who, whoElse, byDate }) => {
      const takers = [
        ...(who ? [note.nameOf(who)] : []),
        ...(whoElse ? [cleanText(whoElse.text)] : []),
      ];
      const by = byDate === undefined ? [] : [label.byDate(note.sayDay(byDate))];
      const about = [...(takers.length > 0 ? [takers.join("; ")] : []), ...by];
      const text = cleanText(what.text);
      return about.length === 0 ? `- ${text}` : `- ${text} (${about.join(", ")})`;
    }),
  ];
}
