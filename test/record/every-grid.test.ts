import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";
import { type CompiledGrid, readCompiledGrid } from "../../src/compiled/index.ts";
import { buildLibrary, readGridFiles } from "../../src/programs/index.ts";
import {
  compareShown,
  createAsShown,
  createGridReference,
  type RecordAction,
  reduceRecord,
  startRecord,
} from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { toTextCodes } from "../../src/share/codes/index.ts";
import { toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";

const at = "2026-11-22T10:30:00.000Z";
let grids: CompiledGrid[] = [];

beforeAll(async () => {
  const { sources } = await readGridFiles([join(root, "grids")], root);
  grids = buildLibrary(sources, { today: "2026-11-22" })
    .files.filter(({ path }) => path !== "index.json" && !path.startsWith("localities/"))
    .map(({ text }) => readCompiledGrid(JSON.parse(text)));
}, 120_000);

/** The longest talk about a grid: every option talked about by everyone, and one of them chosen. */
function talkAbout(grid: CompiledGrid) {
  const asShown = createAsShown(grid, () => "Nobody has measured this well.", "Not comparable.");
  const ids = grid.options.map(({ id }) => id);
  const mark = (by: string, option: string): RecordAction[] =>
    grid.questions.map(({ id: question }): RecordAction => {
      return { type: "react", at, grid: grid.id, by, option, question, reaction: "good" };
    });
  const actions: RecordAction[] = [
    { type: "open-grid", at, grid: createGridReference(grid), asShown },
    ...["p1", "p2"].flatMap((by) => ids.flatMap((option) => mark(by, option))),
    {
      type: "decide",
      at,
      grid: grid.id,
      outcome: "chosen",
      options: ids.map((option) => ({ option, variants: [] })),
    },
  ];
  const start = startRecord({
    id: "r1",
    at,
    people: [
      { id: "p1", role: "young-person" },
      { id: "p2", role: "parent" },
    ],
  });
  return { asShown, record: actions.reduce(reduceRecord, start) };
}

test("every grid and translation makes a whole record, which differs in nothing from the grid", () => {
  expect(grids.length).toBeGreaterThanOrEqual(9);
  for (const grid of grids) {
    const { asShown, record } = talkAbout(grid);
    expect(parseDecisionRecord(JSON.parse(JSON.stringify(record))), grid.id).toEqual(record);
    const now = { grid: createGridReference(grid), asShown };
    expect(compareShown(record.grids[0]!, now)).toEqual([]);
    expect(record.grids[0]?.asShown.evidence?.map(({ id }) => id)).toEqual(
      Object.values(grid.evidence).map(({ id }) => id),
    );
  }
});

test("the longest note of every grid opens within 90 words, and the longest of all fits into codes", () => {
  const words = getNoteWords("en-GB");
  const notes = grids.map((grid) => {
    const note = toPlainText(talkAbout(grid).record, { for: "family", words, language: "en-GB" });
    const [opening = ""] = note.split("\n\n");
    expect(opening.split(/\s+/).length, opening).toBeLessThanOrEqual(90);
    return note;
  });
  const [longest = ""] = notes.sort((one, other) => other.length - one.length);
  const codes = toTextCodes(longest, { label: words.part });
  expect(codes.at(-1)?.part).toBe(codes.length);
}, 60_000);
