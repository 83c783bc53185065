import { describe, expect, test } from "vitest";
import { type DecisionRecord, listOwnWords, type SeenBy } from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { toTextCodes } from "../../src/share/codes/index.ts";
import {
  createFileName,
  type Reader,
  selectRecord,
  toJsonFile,
  toPlainText,
  toShortText,
  translateRecord,
} from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import "../../src/words/languages/cy.ts";
import { playAnyTalk } from "../record/play-any-talk.ts";
import { createRandom } from "../record/random.ts";
import { replay, wholeTalk } from "../record/sample-talk.ts";

const words = getNoteWords("en-GB");
const language = "en-GB";

/** Everything that leaves for a reader, by its name. */
function listOutputs(record: DecisionRecord, reader: Reader): [string, string][] {
  const note = toPlainText(record, { for: reader, words, language });
  const short = ([400, 1500] as const).map((limit) =>
    toShortText(record, { for: reader, words, language, limit }),
  );
  const codes = toTextCodes(note, { label: words.part }).map(({ text }) =>
    text.split("\n").slice(1),
  );
  const welsh = { for: reader, words: getNoteWords("cy"), language: "cy" };
  const translated = translateRecord(record, { language: "cy", grids: [] }).record;
  return [
    ["note", note],
    ["note in another language", toPlainText(translated, welsh)],
    ["400 characters in it", toShortText(translated, { ...welsh, limit: 400 })],
    ["400 characters", short[0]!],
    ["1,500 characters", short[1]!],
    ["codes", codes.flat().join("\n")],
    ["file", toJsonFile(record, { for: reader })],
    ["name of the file", createFileName(record, { for: reader })],
  ];
}

/** The record with each of its words told apart, and who may see it drawn by a seed. */
function tellApart(record: DecisionRecord, seed: number) {
  const pick = createRandom(seed);
  const said: { text: string; seenBy: SeenBy }[] = [];
  const copy = structuredClone(record);
  for (const { words: own } of listOwnWords(copy)) {
    own.text = `secret-${said.length}-end`;
    own.seenBy = (["everyone", "notes-only", "not-kept"] as const)[pick(3)]!;
    said.push({ text: own.text, seenBy: own.seenBy });
  }
  return { record: parseDecisionRecord(JSON.parse(JSON.stringify(copy))), said };
}

const talks = [
  replay(wholeTalk),
  ...Array.from({ length: 25 }, (_, index) => playAnyTalk(index + 1).record),
].map((record, index) => tellApart(record, index + 1));

test("these talks hold words of every kind of privacy", () => {
  const kinds = talks.flatMap(({ said }) => said.map(({ seenBy }) => seenBy));
  for (const kind of ["everyone", "notes-only", "not-kept"]) {
    expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(30);
  }
});

describe("whatever was said, and whoever may see it", () => {
  test("no word for the notes alone, and none that is not kept, is in anything of the family's", () => {
    for (const { record, said } of talks) {
      for (const [name, text] of listOutputs(record, "family")) {
        const leaked = said.filter((one) => one.seenBy !== "everyone" && text.includes(one.text));
        expect(leaked, name).toEqual([]);
      }
    }
  });

  test("no word that is not kept is in anything at all", () => {
    for (const { record, said } of talks) {
      for (const [name, text] of listOutputs(record, "notes")) {
        const leaked = said.filter((one) => one.seenBy === "not-kept" && text.includes(one.text));
        expect(leaked, name).toEqual([]);
      }
    }
  });

  test("every word that somebody let everyone see is in the family's file", () => {
    for (const { record } of talks) {
      const selected = selectRecord(record, { for: "family" });
      // Differences that were agreed away are left out for everybody.
      const missing = listOwnWords(record)
        .filter(({ place }) => !place.includes("differently"))
        .filter(({ words: own }) => own.seenBy === "everyone")
        .filter(({ words: own }) => !JSON.stringify(selected).includes(`"${own.text}"`))
        .filter(({ place }) => !hangsOnPrivateWords(record, place));
      expect(missing).toEqual([]);
    }
  });

  test("nothing shows where words were left out", () => {
    for (const { record } of talks) {
      for (const reader of ["notes", "family"] as const) {
        for (const [name, text] of listOutputs(record, reader).slice(0, 3)) {
          const gaps = text
            .split("\n")
            .filter((line) => /""|\(\s*\)|[:;,]\s*[;,)]|[:;,]\s*$/.test(line));
          expect(gaps, name).toEqual([]);
        }
      }
    }
  });
});

/** Who takes a step goes with the step where its own words are private. */
function hangsOnPrivateWords(record: DecisionRecord, place: readonly (string | number)[]): boolean {
  const [part, list, index] = place;
  if (part !== "plan" || list !== "actions") return false;
  return record.plan.actions[Number(index)]?.what.seenBy !== "everyone";
}

test("a talk whose words are all private is told to the family as if none had been typed", () => {
  const isTyped = ({ type }: { type: string }): boolean =>
    type.startsWith("write-") || type === "set-seen-by" || type === "add-question";
  const spoken = replay(wholeTalk.filter(({ type }) => type !== "set-seen-by"));
  const silent = wholeTalk.filter(
    (action) =>
      !isTyped(action) && !["rate-goal", "assign-step", "set-answered"].includes(action.type),
  );
  const tell = (record: DecisionRecord): string =>
    toPlainText(record, { for: "family", words, language });
  expect(tell(spoken)).toBe(tell(replay(silent)));
});
