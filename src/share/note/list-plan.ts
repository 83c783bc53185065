import type { OwnWords, Plan } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { quote, sayViews } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** One part of the plan with something in it. */
export interface PlanPart {
  key: "grouping" | "goals" | "success" | "likely" | "ifNot" | "stopWhen" | "steps" | "people";
  label: string;
  /** Each a whole thing that somebody said or agreed. */
  items: string[];
}

/** What happens next, and the kind of help agreed, part by part; parts without anything are left out. */
export function listPlan(note: Note): PlanPart[] {
  const { plan } = note.record;
  const label = note.words.plan;
  const voices = (key: PlanPart["key"], part: VoicesPart): PlanPart => ({
    key,
    label: label[part],
    items: plan[part].map((one) => `${note.nameOf(one.by)}: ${quote(one)}`),
  });
  const parts: PlanPart[] = [
    { key: "grouping", label: note.words.grouping.kind, items: sayGrouping(note) },
    { key: "goals", label: label.goals, items: sayGoals(note) },
    voices("success", "success"),
    { key: "likely", label: label.likely, items: sayLikely(note) },
    voices("ifNot", "ifNot"),
    voices("stopWhen", "stopWhen"),
    { key: "steps", label: label.steps, items: saySteps(note) },
    voices("people", "responsible"),
    voices("people", "whatHelps"),
    voices("people", "myPeople"),
    voices("people", "sharedWith"),
    voices("people", "teachBack"),
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** The parts of a plan that are a list of somebody's words. */
type VoicesPart = {
  [Part in keyof Plan]: Plan[Part] extends OwnWords[] ? Part : never;
}[keyof Plan];

function sayLikely(note: Note): string[] {
  return note.record.plan.likely.map(({ words, byDate }) => {
    const by = byDate === undefined ? "" : `, ${note.words.plan.byDate(note.sayDay(byDate))}`;
    return `${note.nameOf(words.by)}: ${quote(words)}${by}`;
  });
}

function sayGrouping(note: Note): string[] {
  const { grouping } = note.record;
  if (grouping === null) return [];
  const label = note.words.grouping;
  const name = (kind: keyof typeof label.names): string => label.names[kind][note.reader];
  const day = note.sayDay(grouping.on);
  const people = grouping.by.map(note.nameOf).join("; ");
  const how = people === "" ? label.on(day) : label.agreedBy(people, day);
  return [`${name(grouping.agreed)}, ${how}`, ...sayViews(note, grouping.differently)];
}

function sayGoals(note: Note): string[] {
  return note.record.plan.goals.map(({ words, ratings }) => {
    const rated = ratings.map((one) =>
      note.words.plan.rating(one.rating, note.nameOf(one.by), note.sayDay(one.on)),
    );
    return [`${note.nameOf(words.by)}: ${quote(words)}`, ...rated].join("; ");
  });
}

function saySteps(note: Note): string[] {
  return note.record.plan.actions.map(({ what, who, whoElse, byDate }) => {
    const takers = [
      ...(who ? [note.nameOf(who)] : []),
      ...(whoElse ? [cleanText(whoElse.text)] : []),
    ];
    const by = byDate === undefined ? [] : [note.words.plan.byDate(note.sayDay(byDate))];
    const about = [...(takers.length > 0 ? [takers.join("; ")] : []), ...by];
    const text = cleanText(what.text);
    return about.length === 0 ? text : `${text} (${about.join(", ")})`;
  });
}
