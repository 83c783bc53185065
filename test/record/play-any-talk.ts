import {
  type DecisionRecord,
  listOwnWords,
  type RecordAction,
  RecordActionError,
  reduceRecord,
} from "../../src/record/index.ts";
import { createRandom } from "./random.ts";
import {
  at,
  createTalkGrid,
  exampleWording,
  freeze,
  openGrid,
  startTalk,
  wholeTalk,
} from "./sample-talk.ts";

/** Every kind of action, so that a new one is missed here by name. */
export const anyActions: RecordAction[] = [
  ...wholeTalk,
  { type: "change-person", at, person: "p2", role: "other-carer" },
  { type: "remove-person", at, person: "p3", andAllTheySaid: true },
  { type: "order-people", at, order: ["p2", "p1"] },
  { type: "close-grid", at, grid: "sleep" },
  openGrid(createTalkGrid("sleep")),
  {
    type: "show-options",
    at,
    grid: "feeling-low",
    order: ["course", "school"],
    hidden: [{ option: "wait", why: "Not now." }],
  },
  { type: "set-discussed", at, grid: "feeling-low", option: "course", discussed: false },
  {
    type: "set-here",
    at,
    grid: "feeling-low",
    here: {
      locality: { id: "here", name: "Here", asOf: "2026" },
      offers: [{ option: "wait", offered: "yes" }],
    },
  },
  { type: "undecide", at, grid: "feeling-low" },
  {
    type: "set-because",
    at,
    grid: "feeling-low",
    reason: { by: "p1", kind: "statement", question: "involves", statement: "talk" },
    counts: true,
  },
  { type: "set-grouping-differently", at, by: "p2", grouping: "getting-help" },
  { type: "write-grouping-differently", at, by: "p2", text: "More than that." },
  { type: "clear-grouping", at },
  { type: "write-step-who", at, step: "s1", by: "p1", text: "my aunt" },
  { type: "write-question", at, place: 1, text: "How long?" },
  { type: "remove-question", at, place: 0 },
  { type: "write-reservation", at, by: "p1", grid: "feeling-low", text: "I am not sure." },
  {
    type: "take-measure",
    at,
    measure: "example",
    wording: exampleWording,
    by: "p1",
    answers: [{ item: "a", value: 1 }],
  },
  { type: "resume", at },
  { type: "cancel", at },
  {
    type: "add-review",
    at,
    people: ["p1"],
    grids: [
      {
        grid: "feeling-low",
        stillRight: null,
        next: null,
        why: [{ by: "p1", text: "Fine." }],
        differences: [],
      },
    ],
  },
];

const rare = ["cancel", "add-review", "remove-person"];
const people = ["p1", "p2", "p3"];
const options = ["wait", "school", "course"];
const questions = ["involves", "how-likely", "downsides"];
const outcomes = ["chosen", "not-yet", "none-of-these"] as const;

/** A sample with some of what it names drawn anew. */
function vary(action: RecordAction, pick: (limit: number) => number): RecordAction {
  const draw = <Item>(list: readonly Item[]): Item => list[pick(list.length)]!;
  const copy: Record<string, unknown> = { ...action };
  if ("by" in copy) copy["by"] = draw(people);
  if ("option" in copy) copy["option"] = draw(options);
  if ("question" in copy) copy["question"] = draw(questions);
  if ("reaction" in copy) copy["reaction"] = draw(["good", "worries", "ask"]);
  if ("text" in copy && pick(4) === 0) copy["text"] = " ";
  if ("matters" in copy) copy["matters"] = pick(3) > 0;
  if ("place" in copy && typeof copy["place"] === "number") copy["place"] = pick(4);
  if (copy["type"] === "decide") {
    const outcome = draw(outcomes);
    const chosen = options.filter(() => pick(2) === 0).map((option) => ({ option, variants: [] }));
    Object.assign(copy, { outcome, options: outcome === "chosen" ? chosen : [] });
  }
  return copy as unknown as RecordAction;
}

/** What became of a talk in which people did anything, in any order. */
export interface AnyTalk {
  record: DecisionRecord;
  /** The types of the actions that could be done. */
  done: Set<string>;
  /** How many could not. */
  refused: number;
}

/**
 * A talk of 150 actions drawn by a seed; the same seed gives the same talk.
 * @param onStep sees the record after each action
 */
export function playAnyTalk(
  seed: number,
  onStep: (record: DecisionRecord, step: number) => void = () => {},
): AnyTalk {
  const pick = createRandom(seed);
  const talk: AnyTalk = { record: startTalk(), done: new Set(), refused: 0 };
  for (let step = 0; step < 150; step += 1) {
    let action = vary(anyActions[pick(anyActions.length)]!, pick);
    if (rare.includes(action.type) && pick(12) > 0) continue;
    if (action.type === "set-seen-by") {
      const said = listOwnWords(talk.record);
      const one = said[pick(said.length)];
      if (one === undefined) continue;
      const seenBy = (["everyone", "notes-only", "not-kept"] as const)[pick(3)]!;
      action = { ...action, place: one.place, by: one.words.by, seenBy };
    }
    try {
      talk.record = reduceRecord(freeze(talk.record), freeze(action));
      talk.done.add(action.type);
    } catch (error) {
      if (!(error instanceof RecordActionError)) throw error;
      talk.refused += 1;
    }
    onStep(talk.record, step);
  }
  return talk;
}
