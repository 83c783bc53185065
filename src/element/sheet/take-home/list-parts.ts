import type { OwnWords, Plan } from "../../../record/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import { sayKindViews } from "../../record-view/say-kind-views.ts";
import { findShownText } from "../../record-view/find-shown-text.ts";
import { listReviews } from "./list-reviews.ts";
import type { PaperRecord } from "./paper-record.ts";
import type { Topic } from "./topic.ts";

/** One part of what was talked about, with something in it. */
export interface Part {
  readonly heading: string;
  readonly items: readonly PartItem[];
}

/** One thing of a part. */
export interface PartItem {
  /** Whose words they are; undefined where everyone's. */
  readonly by?: string;
  /** Undefined where a tap said it all: see `topic`. */
  readonly words?: string;
  /** What of a grid somebody asks about. */
  readonly topic?: Topic;
  /** What is said beside it: a day, ratings. */
  readonly notes?: readonly string[];
  /** Shows a box to tick, for what is still to be done. */
  readonly hasBox?: boolean;
}

type Voices = { [Key in keyof Plan]: Plan[Key] extends OwnWords[] ? Key : never }[keyof Plan];

/** The plan beside its steps, questions and doubts; parts without anything are left out. */
export function listParts(paper: PaperRecord): readonly Part[] {
  const { record, note, nameOf } = paper;
  const { plan } = record;
  const voices = (key: Voices): Part => ({
    heading: note.plan[key],
    items: plan[key].map(({ by, text }) => ({ by: nameOf(by), words: text })),
  });
  const parts: readonly Part[] = [
    { heading: note.reviews.heading, items: listReviews(paper) },
    { heading: note.grid.alongside, items: listTaken(paper) },
    { heading: note.plan.goals, items: listGoals(paper) },
    voices("success"),
    { heading: note.plan.likely, items: listLikely(paper) },
    voices("ifNot"),
    voices("stopWhen"),
    voices("myPeople"),
    voices("whatHelps"),
    { heading: note.grouping.kind, items: listKind(paper) },
    voices("responsible"),
    voices("sharedWith"),
    voices("teachBack"),
    { heading: note.asking.toAsk, items: listQuestions(paper, false) },
    { heading: note.asking.answered, items: listQuestions(paper, true) },
    { heading: note.asking.reservations.family, items: listDoubts(paper) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** Said once where several grids of a talk have it. */
function listTaken({ record }: PaperRecord): readonly PartItem[] {
  const taken = record.grids.flatMap(({ alongside, asShown }) =>
    alongside.map(({ item, who }) => ({
      words: asShown.alongside.find(({ id }) => id === item)?.name ?? item,
      who: who?.text,
    })),
  );
  const said = new Map<string, Set<string>>();
  for (const { words, who } of taken) {
    const names = said.get(words) ?? new Set();
    if (who !== undefined) names.add(who);
    said.set(words, names);
  }
  return [...said].map(([words, names]) => ({
    words,
    ...(names.size > 0 && { notes: [...names] }),
  }));
}

function listGoals({ record, note, nameOf, language }: PaperRecord): readonly PartItem[] {
  return record.plan.goals.map(({ words: { by, text }, ratings }) => ({
    by: nameOf(by),
    words: text,
    notes: ratings.map((one) =>
      note.plan.rating(one.rating, nameOf(one.by), formatDay(one.on, language)),
    ),
  }));
}

function listLikely({ record, note, nameOf, language }: PaperRecord): readonly PartItem[] {
  return record.plan.likely.map(({ words: { by, text }, byDate }) => ({
    by: nameOf(by),
    words: text,
    ...(byDate !== undefined && { notes: [note.plan.byDate(formatDay(byDate, language))] }),
  }));
}

function listKind({ record: { grouping }, note, nameOf }: PaperRecord): readonly PartItem[] {
  if (!grouping) return [];
  return [
    note.grouping.names[grouping.agreed].family,
    ...sayKindViews(grouping.differently, note, nameOf),
  ].map((words) => ({ words }));
}

function listQuestions({ record, nameOf }: PaperRecord, isAnswered: boolean): readonly PartItem[] {
  return record.questionsToAsk
    .filter(({ answered }) => answered === isAnswered)
    .flatMap((ask) => {
      const talk = record.grids.find(({ grid }) => grid.id === ask.grid);
      const mark = talk?.reactions.find(
        (one) => one.by === ask.by && one.option === ask.option && one.question === ask.question,
      );
      const cell = talk && ask.option ? findShownText(talk.asShown, ask) : undefined;
      const topic = cell && {
        about: cell.title,
        questions: cell.detail === "" ? [] : [cell.detail],
      };
      const words = ask.words?.text ?? ask.suggested ?? mark?.words?.text;
      if (words === undefined && topic === undefined) return [];
      return [
        {
          by: nameOf(ask.by),
          ...(words !== undefined && { words }),
          ...(topic && { topic }),
          hasBox: !isAnswered,
        },
      ];
    });
}

function listDoubts({ record, note, nameOf }: PaperRecord): readonly PartItem[] {
  return record.reservations.map(({ by, grid, option, words }) => {
    const talk = record.grids.find((one) => one.grid.id === grid);
    const what = option
      ? talk?.asShown.options.find(({ id }) => id === option)?.name
      : talk?.grid.title;
    const about = what === undefined ? undefined : note.asking.about(what);
    if (words === undefined) {
      return { words: [nameOf(by), note.asking.hasDoubt, about].filter(Boolean).join(" ") };
    }
    return { by: nameOf(by), words: words.text, ...(about !== undefined && { notes: [about] }) };
  });
}
