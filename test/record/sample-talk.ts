import type { CompiledGrid } from "../../src/compiled/index.ts";
import {
  createAsShown,
  createGridReference,
  type DecisionRecord,
  type RecordAction,
  reduceRecord,
  startRecord,
} from "../../src/record/index.ts";
import { createSampleGrid } from "../compiled/sample-grid.ts";

type Question = CompiledGrid["questions"][number];

/** A grid of three options and three questions, in words short enough to read in a snapshot. */
export function createTalkGrid(id = "feeling-low"): CompiledGrid {
  const sample = createSampleGrid();
  return {
    ...sample,
    id,
    version: "0.1.0",
    status: "draft",
    title: "Feeling low: what can I try first?",
    need: { label: "Feeling low", summary: "Low mood." },
    decision: { question: "What could I try first?", setting: "outside-nhs" },
    options: [
      { id: "wait", name: "Wait and talk again", kind: "no-new-help", groupings: [], variants: [] },
      {
        id: "school",
        name: "A counsellor or team at school",
        kind: "school",
        groupings: [],
        variants: [
          { id: "counsellor", name: "School counsellor", involves: "Talks.", time: "Weeks." },
          { id: "team", name: "School team", involves: "Talks.", time: "Weeks." },
        ],
      },
      {
        id: "course",
        name: "A guided course",
        kind: "talking-therapy",
        groupings: [],
        variants: [],
      },
    ],
    alongside: [{ ...sample.alongside[0]!, id: "trusted-person", name: "Someone I trust" }],
    questions: [
      createQuestion("involves", "What does it involve?", "involves", {
        wait: "You start nothing new.",
        school: "You meet somebody each week.",
        course: "You learn skills on a screen or in a group.",
      }),
      {
        ...createQuestion("how-likely", "How likely is it to help?", "benefit", {
          wait: "Some feel better later. Others do not.",
          school: "A little better than usual care.",
        }),
        comparable: "no",
      },
      createQuestion("downsides", "What are the downsides?", "downside", {
        wait: "Low mood can go on.",
        school: "You may miss lessons.",
        course: "A screen can feel lonely.",
      }),
    ],
    digest: "sha256-abc",
    url: `https://example.org/grids/${id}/0.1.0.json`,
  };
}

function createQuestion(
  id: string,
  ask: string,
  kind: Question["kinds"][number],
  texts: Record<string, string>,
): Question {
  const answer = (text: string | undefined): Question["answers"][string] => ({
    basis: text === undefined ? "not-known" : "draft",
    text:
      text === undefined ? [] : [{ type: "paragraph", children: [{ type: "text", value: text }] }],
    more: [],
    evidence: [],
  });
  return {
    id,
    ask,
    kinds: [kind],
    matters: [
      { id: "talk", say: "I want to talk with someone." },
      { id: "own", say: "I would rather do things by myself." },
    ],
    comparable: "none",
    answers: Object.fromEntries(
      ["wait", "school", "course"].map((option) => [option, answer(texts[option])]),
    ),
  };
}

/** Opens that grid, as a page does. */
export function openGrid(grid = createTalkGrid()): RecordAction {
  return {
    type: "open-grid",
    at,
    grid: createGridReference(grid),
    asShown: createAsShown(
      grid,
      () => "Nobody has measured this well. That does not mean it does not help.",
      "These results come from different studies. They cannot be compared with each other.",
    ),
  };
}

export const at = "2026-11-22T10:30:00.000Z";

/** Which wording of a made-up measure was used. */
export const exampleWording = {
  version: "1",
  digest: "sha256-0",
  citation: "Made up for a test, 2026.",
};

/** A record of a young person and their parent with one grid open. */
export function startTalk(): DecisionRecord {
  const start = startRecord({
    id: "6f1c2d3e-talk",
    at,
    people: [
      { id: "p1", role: "young-person" },
      { id: "p2", role: "parent" },
    ],
  });
  return replay([openGrid()], start);
}

/** The record after each action in turn; every record and action is frozen first, so a change to one throws. */
export function replay(actions: RecordAction[], start = startTalk()): DecisionRecord {
  return actions.reduce(
    (record, action) => reduceRecord(freeze(record), freeze(action)),
    freeze(start),
  );
}

/** The same value, frozen to its depths: whoever would change it throws. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

const cell = { at, grid: "feeling-low" };

/** A whole talk of two people, with words of every kind of privacy. */
export const wholeTalk: RecordAction[] = [
  { type: "write-person", at, person: "p1", part: "name", by: "p1", text: "Sam" },
  { type: "set-seen-by", at, place: ["people", 0, "name"], by: "p1", seenBy: "everyone" },
  { type: "add-person", at, person: { id: "p3", role: "clinician" } },
  { type: "write-person", at, person: "p2", part: "formatNeed", by: "p2", text: "large print" },
  { type: "write-contact", at, part: "location", by: "p3", text: "School, room 4" },
  { type: "set-read-before", at, readBefore: true },
  { type: "set-interpreter", at, interpreter: { used: true, method: "phone", language: "Polish" } },
  {
    ...cell,
    type: "set-statement-matters",
    by: "p1",
    question: "involves",
    statement: "talk",
    matters: true,
  },
  { ...cell, type: "set-question-matters", by: "p1", question: "downsides", matters: true },
  { ...cell, type: "set-matters-most", by: "p1", most: ["talk"] },
  { ...cell, type: "write-matters", by: "p2", text: "That nights are quiet again." },
  { ...cell, type: "react", by: "p1", option: "school", question: "involves", reaction: "good" },
  {
    ...cell,
    type: "write-reaction",
    by: "p1",
    option: "school",
    question: "involves",
    text: "I know the room.",
  },
  { ...cell, type: "react", by: "p1", option: "wait", question: "downsides", reaction: "worries" },
  { ...cell, type: "react", by: "p2", option: "school", question: "downsides", reaction: "ask" },
  { ...cell, type: "react", by: "p2", option: "wait", question: "downsides", reaction: "worries" },
  {
    ...cell,
    type: "write-reaction",
    by: "p2",
    option: "wait",
    question: "downsides",
    text: "My brother\nwaited too long.",
  },
  { ...cell, type: "lean", by: "p1", option: "school", leaning: "for-me" },
  { ...cell, type: "set-alongside", item: "trusted-person", taken: true },
  { ...cell, type: "write-alongside-who", item: "trusted-person", by: "p1", text: "my aunt" },
  {
    ...cell,
    type: "decide",
    outcome: "chosen",
    options: [{ option: "school", variants: ["counsellor"] }],
  },
  { ...cell, type: "write-because", by: "p1", text: "I can start this week." },
  { ...cell, type: "set-decided-by", people: ["p1", "p2"] },
  { ...cell, type: "set-agreement", agreement: "seen-differently" },
  { ...cell, type: "write-differently", by: "p2", text: "I would have liked the course." },
  { type: "agree-grouping", at, agreed: "getting-advice", people: ["p1", "p2"], on: "2026-11-22" },
  { type: "write-goal", at, goal: "g1", by: "p1", text: "See my friends" },
  { type: "rate-goal", at, goal: "g1", by: "p1", on: "2026-11-22", rating: 3 },
  { type: "write-plan", at, part: "success", by: "p1", text: "I go out on Saturdays" },
  { type: "write-likely", at, by: "p3", text: "Some change", byDate: "2026-12-20" },
  { type: "write-plan", at, part: "ifNot", by: "p2", text: "Look at the course again" },
  { type: "write-plan", at, part: "stopWhen", by: "p1", text: "I feel worse" },
  { type: "write-step", at, step: "s1", by: "p3", text: "Ask the counsellor for a first day" },
  { type: "assign-step", at, step: "s1", who: "p3", byDate: "2026-11-27" },
  { type: "write-plan", at, part: "responsible", by: "p3", text: "The school nurse" },
  { type: "write-plan", at, part: "whatHelps", by: "p1", text: "Music" },
  { type: "write-plan", at, part: "myPeople", by: "p1", text: "My aunt" },
  { type: "write-plan", at, part: "sharedWith", by: "p1", text: "Not my teacher" },
  { type: "write-plan", at, part: "teachBack", by: "p1", text: "I meet the counsellor on Friday" },
  { type: "set-review-date", at, on: "2027-01-06" },
  { ...cell, type: "ask-suggested", by: "p1", suggested: "Who will I see?" },
  { type: "add-question", at, by: "p2", text: "Is there a wait?" },
  { type: "set-answered", at, place: 2, answered: true },
  { ...cell, type: "set-reservation", by: "p2", option: "school", has: true },
];

/** Marks every word of a record as seen by one kind of reader, each by its writer. */
export function saySeenBy(
  record: DecisionRecord,
  seenBy: "everyone" | "notes-only" | "not-kept",
  places: { place: readonly (string | number)[]; words: { by: string } }[],
): DecisionRecord {
  return replay(
    places.map(({ place, words }) => ({ type: "set-seen-by", at, place, by: words.by, seenBy })),
    record,
  );
}
