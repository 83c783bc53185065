import type { CompiledGrid } from "../../src/compiled/index.ts";
import {
  createAsShown,
  createGridReference,
  type DecisionRecord,
  listOwnWords,
  type RecordAction,
  reduceRecord,
  type SeenBy,
  startRecord,
} from "../../src/record/index.ts";

const at = "2026-11-23T10:30:00.000Z";

/** What of a talk is put on paper. */
export interface PaperTalk {
  /** Default: all marks and words of a usual talk. */
  readonly outcome?: "chosen" | "not-yet";
  /** Who may see what was typed. Default: everyone. */
  readonly seenBy?: SeenBy;
}

/** A usual talk of a young person, a parent and a clinician about one or several grids, with a whole plan. */
export function createPaperTalk(
  grids: readonly CompiledGrid[],
  { outcome = "chosen", seenBy = "everyone" }: PaperTalk = {},
): DecisionRecord {
  const start = startRecord({
    id: "6f1c2d3e-talk",
    at,
    people: [
      { id: "p1", role: "young-person" },
      { id: "p2", role: "parent" },
      { id: "p3", role: "clinician" },
    ],
  });
  const actions = [...grids.flatMap((grid) => talkAbout(grid, outcome)), ...makePlan()];
  const record = structuredClone(actions.reduce(reduceRecord, start));
  for (const { words } of listOwnWords(record)) words.seenBy = seenBy;
  return record;
}

function talkAbout(
  grid: CompiledGrid,
  outcome: NonNullable<PaperTalk["outcome"]>,
): readonly RecordAction[] {
  const here = { at, grid: grid.id };
  const [first, second] = grid.options.map(({ id }) => id);
  const [one, other = one] = grid.questions.map(({ id }) => id);
  const mattering = grid.questions.find(({ matters }) => matters.length > 0);
  const [statement] = mattering?.matters ?? [];
  const react = (
    by: string,
    option: string | undefined,
    question: string | undefined,
    reaction: "good" | "worries" | "ask",
  ): RecordAction => {
    return { ...here, type: "react", by, option: option!, question: question!, reaction };
  };
  const asShown = createAsShown(grid, () => "Nobody knows.", "These cannot be compared.");
  return [
    { type: "open-grid", at, grid: createGridReference(grid), asShown },
    react("p1", second, one, "good"),
    react("p1", first, other, "worries"),
    react("p2", second, other, "good"),
    react("p2", first, one, "ask"),
    {
      ...here,
      type: "write-reaction",
      by: "p1",
      option: second!,
      question: one!,
      text: "I know the room.",
    },
    ...(mattering && statement
      ? ([
          {
            ...here,
            type: "set-statement-matters",
            by: "p1",
            question: mattering.id,
            statement: statement.id,
            matters: true,
          },
        ] satisfies RecordAction[])
      : []),
    { ...here, type: "write-matters", by: "p2", text: "That nights are quiet again." },
    ...grid.alongside.slice(0, 2).flatMap(({ id: item }): RecordAction[] => [
      { ...here, type: "set-alongside", item, taken: true },
      { ...here, type: "write-alongside-who", item, by: "p1", text: "My aunt" },
    ]),
    {
      ...here,
      type: "decide",
      outcome,
      options: outcome === "chosen" ? [{ option: second!, variants: [] }] : [],
    },
    { ...here, type: "write-because", by: "p1", text: "I can start this week." },
    { ...here, type: "set-decided-by", people: ["p1", "p2"] },
    { ...here, type: "set-agreement", agreement: "seen-differently" },
    { ...here, type: "write-differently", by: "p2", text: "I would have waited." },
    { ...here, type: "set-reservation", by: "p2", option: second!, has: true },
  ];
}

function makePlan(): readonly RecordAction[] {
  const write = (part: "success" | "ifNot" | "stopWhen" | "myPeople" | "whatHelps", text: string) =>
    ({ type: "write-plan", at, part, by: "p1", text }) satisfies RecordAction;
  return [
    { type: "agree-grouping", at, agreed: "getting-help", people: ["p1"], on: "2026-11-23" },
    { type: "write-goal", at, goal: "g1", by: "p1", text: "See my friends" },
    { type: "rate-goal", at, goal: "g1", by: "p1", on: "2026-11-23", rating: 3 },
    write("success", "I go out on Saturdays"),
    write("ifNot", "We talk about the other options"),
    write("stopWhen", "I feel worse for two weeks"),
    write("myPeople", "My aunt and my friend"),
    write("whatHelps", "Music"),
    { type: "write-step", at, step: "s1", by: "p3", text: "Ring for a first day" },
    { type: "assign-step", at, step: "s1", who: "p3", byDate: "2026-11-27" },
    { type: "set-review-date", at, on: "2027-01-06" },
    { type: "add-question", at, by: "p2", text: "Is there a wait?" },
  ];
}

/** A record whose typed words are told apart, each seen by somebody else in turn. */
export function tellWordsApart(record: DecisionRecord, turn: number) {
  const kinds: readonly SeenBy[] = ["everyone", "notes-only", "not-kept"];
  const copy = structuredClone(record);
  const said = listOwnWords(copy).map(({ words }, index) => {
    words.text = `typed-${index}-end`;
    words.seenBy = kinds[(index + turn) % kinds.length]!;
    return words;
  });
  return { record: copy, said };
}
