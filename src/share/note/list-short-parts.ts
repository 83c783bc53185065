import { cleanText } from "./clean-text.ts";
import { listAsking } from "./list-asking.ts";
import { listPlan, type PlanPart } from "./list-plan.ts";
import { nameOption, quote } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** One part of a shorter note, after the lines it opens with. */
export interface ShortPart {
  label: string;
  items: string[];
}

/** What is kept first where there is little room: what people do next, and what they do if it does not help. */
const planOrder: readonly PlanPart["key"][] = [
  "steps",
  "ifNot",
  "stopWhen",
  "goals",
  "grouping",
  "success",
  "likely",
  "people",
];

/** All that a shorter note may hold besides its opening, what matters most first. */
export function listShortParts(note: Note): ShortPart[] {
  const { record, words } = note;
  const plan = listPlan(note);
  const planned = planOrder.flatMap((key) => plan.filter((part) => part.key === key));
  const isPeople = ({ key }: PlanPart): boolean => key === "people";
  const [toAsk, , reservations] = listAsking(note);
  const parts: ShortPart[] = [
    ...planned.filter((part) => !isPeople(part)),
    ...[toAsk, reservations].filter((part) => part !== undefined),
    { label: words.grid.alongside, items: listAlongside(note) },
    { label: words.grid.hidden, items: listHidden(note) },
    { label: words.short.options, items: listDiscussed(note) },
    ...planned.filter(isPeople),
    { label: words.short.people, items: record.people.map(({ id }) => note.nameOf(id)) },
    { label: words.talk.date, items: [note.sayInstant(record.startedAt)] },
  ];
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => ({ label, items }));
}

function listAlongside({ record }: Note): string[] {
  const items = record.grids.flatMap((talk) =>
    talk.alongside.map(({ item, who }) => {
      const name = talk.asShown.alongside.find((one) => one.id === item)?.name ?? item;
      return who === undefined ? cleanText(name) : `${cleanText(name)} (${quote(who)})`;
    }),
  );
  return [...new Set(items)];
}

function listHidden({ record }: Note): string[] {
  return record.grids.flatMap((talk) =>
    talk.shown.hidden.map((one) => `${nameOption(talk, one.option)} (${cleanText(one.why)})`),
  );
}

function listDiscussed({ record }: Note): string[] {
  return record.grids.flatMap((talk) => talk.discussed.map((id) => nameOption(talk, id)));
}
