// A made-up talk about a grid, the same every time: what a filled sheet is tried with.

const at = "2026-11-22T10:30:00.000Z";

/**
 * A record in which two people and a professional have said, chosen and planned something about a grid. Some of their
 * words are for everyone, some for the notes only, some not to be kept.
 *
 * @param {import("../src/compiled/index.ts").CompiledGrid} grid
 * @param {import("./fill-record.mjs").RecordStage} stage
 * @returns {import("../src/record/index.ts").DecisionRecord}
 */
export function fillRecord(
  grid,
  { startRecord, reduceRecord, createGridReference, createAsShown },
) {
  const asShown = createAsShown(
    grid,
    () => "Nobody has measured this well.",
    "They cannot be compared.",
  );
  const start = startRecord({
    id: "5d2a7c10-example",
    at,
    people: [
      { id: "p1", role: "young-person" },
      { id: "p2", role: "parent" },
      { id: "p3", role: "clinician" },
    ],
  });
  const open = { type: "open-grid", at, grid: createGridReference(grid), asShown };
  return [open, ...listActions(grid)].reduce(reduceRecord, start);
}

/** The actions of a talk, in the order in which people would do them. */
function listActions(grid) {
  const cell = { at, grid: grid.id };
  const [first, second] = grid.options;
  const chosen = second ?? first;
  const [asked, other] = grid.questions;
  const statements = grid.questions.flatMap(({ id, matters }) =>
    matters.slice(0, 1).map((statement) => ({ question: id, statement: statement.id })),
  );
  return [
    { type: "write-person", at, person: "p1", part: "name", by: "p1", text: "Sam" },
    { type: "set-seen-by", at, place: ["people", 0, "name"], by: "p1", seenBy: "everyone" },
    ...statements.slice(0, 3).map((each) => ({
      ...cell,
      ...each,
      type: "set-statement-matters",
      by: "p1",
      matters: true,
    })),
    { ...cell, type: "set-matters-most", by: "p1", most: [statements[0].statement] },
    { ...cell, type: "write-matters", by: "p2", text: "That mornings are calm again" },
    seen(["grids", 0, "matters", 1, "words", 0], "p2", "everyone"),
    ...["p1", "p2"].map((by) => ({
      ...cell,
      type: "react",
      by,
      option: chosen.id,
      question: asked.id,
      reaction: "good",
    })),
    { ...cell, type: "react", by: "p1", option: first.id, question: other.id, reaction: "worries" },
    { ...cell, type: "react", by: "p2", option: chosen.id, question: other.id, reaction: "ask" },
    ...grid.alongside.slice(0, 1).flatMap(({ id }) => [
      { ...cell, type: "set-alongside", item: id, taken: true },
      { ...cell, type: "write-alongside-who", item: id, by: "p1", text: "my aunt" },
    ]),
    {
      ...cell,
      type: "decide",
      outcome: "chosen",
      options: [{ option: chosen.id, variants: [] }],
    },
    { ...cell, type: "write-because", by: "p1", text: "I can start this week" },
    seen(["grids", 0, "decision", "words", 0], "p1", "everyone"),
    { ...cell, type: "set-decided-by", people: ["p1", "p2"] },
    { ...cell, type: "set-agreement", agreement: "seen-differently" },
    { ...cell, type: "write-differently", by: "p2", text: "Zebra, written for the notes alone" },
    { type: "write-goal", at, goal: "g1", by: "p1", text: "See my friends" },
    seen(["plan", "goals", 0, "words"], "p1", "everyone"),
    { type: "write-plan", at, part: "ifNot", by: "p2", text: "Look at this grid again" },
    seen(["plan", "ifNot", 0], "p2", "everyone"),
    { type: "write-plan", at, part: "stopWhen", by: "p1", text: "Quince, never to be kept" },
    seen(["plan", "stopWhen", 0], "p1", "not-kept"),
    { type: "write-step", at, step: "s1", by: "p3", text: "Ask for a first day" },
    seen(["plan", "actions", 0, "what"], "p3", "everyone"),
    { type: "assign-step", at, step: "s1", who: "p3", byDate: "2026-11-27" },
    { type: "set-review-date", at, on: "2027-01-06" },
    { type: "add-question", at, by: "p2", text: "Is there a wait?" },
    seen(["questionsToAsk", 1, "words"], "p2", "everyone"),
  ];
}

function seen(place, by, seenBy) {
  return { type: "set-seen-by", at, place, by, seenBy };
}
