import { expect, test } from "vitest";
import { type DecisionRecord, listOwnWords, reduceRecord } from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { createFileName, selectRecord, toJsonFile, toPlainText } from "../../src/share/index.ts";
import { getNoteWords } from "../../src/words/index.ts";
import {
  at,
  exampleWording,
  replay,
  saySeenBy,
  startTalk,
  wholeTalk,
} from "../record/sample-talk.ts";
import { createRandom } from "../record/random.ts";

const kinds = ["everyone", "notes-only", "not-kept"] as const;
const readers = ["notes", "family"] as const;

test("whatever people say about who may see what, nobody reads more than that", () => {
  const base = replay(wholeTalk);
  const said = listOwnWords(base);
  expect(said.length).toBeGreaterThan(15);
  const words = getNoteWords("en-GB");
  const pick = createRandom(7);
  for (let round = 0; round < 20; round += 1) {
    const choice = said.map(() => kinds[pick(3)]!);
    const record = said.reduce((now, one, index) => saySeenBy(now, choice[index]!, [one]), base);
    for (const reader of readers) {
      const file = toJsonFile(record, { for: reader });
      const note = toPlainText(record, { for: reader, words, language: "en-GB" });
      const left = new Set(listOwnWords(JSON.parse(file)).map((one) => one.words.text));
      said.forEach((one, index) => {
        const seenBy = choice[index]!;
        const may = seenBy === "everyone" || (seenBy === "notes-only" && reader === "notes");
        if (!may) {
          expect(left, one.words.text).not.toContain(one.words.text);
          expect(note).not.toContain(one.words.text.replace(/\s+/g, " "));
        }
      });
      expect(parseDecisionRecord(JSON.parse(file))).toEqual(selectRecord(record, { for: reader }));
    }
  }
});

test("the professional's file loses nothing but what is not kept", () => {
  const record = replay(wholeTalk);
  expect(JSON.parse(toJsonFile(record, { for: "notes" }))).toEqual(record);
});

test("no words of difference stand beside the answer that all agree, and none are lost", () => {
  const apart = replay([
    { type: "decide", at, grid: "feeling-low", outcome: "not-yet", options: [] },
    { type: "set-agreement", at, grid: "feeling-low", agreement: "seen-differently" },
    { type: "write-differently", at, grid: "feeling-low", by: "p2", text: "too far" },
  ]);
  const say = (record: DecisionRecord, agreement: "agreed" | "seen-differently") =>
    reduceRecord(record, { type: "set-agreement", at, grid: "feeling-low", agreement });
  const agreed = say(apart, "agreed");
  expect(toJsonFile(agreed, { for: "notes" })).not.toContain("too far");
  const words = getNoteWords("en-GB");
  expect(toPlainText(agreed, { for: "notes", words, language: "en-GB" })).not.toContain("too far");
  const again = say(agreed, "seen-differently");
  expect(toJsonFile(again, { for: "notes" })).toContain("too far");
});

test("what held only private words leaves no gap in the family's file", () => {
  const record = replay([
    { type: "write-goal", at, goal: "g1", by: "p1", text: "private" },
    { type: "write-step", at, step: "s1", by: "p1", text: "private" },
    { type: "write-likely", at, by: "p1", text: "private" },
    { type: "add-question", at, by: "p1", text: "private" },
    { type: "write-reservation", at, by: "p1", text: "private" },
    { type: "write-matters", at, grid: "feeling-low", by: "p1", text: "private" },
    { type: "agree-grouping", at, agreed: "getting-help", people: [], on: "2026-11-22" },
    { type: "write-grouping-differently", at, by: "p1", text: "private" },
    {
      type: "take-measure",
      at,
      measure: "example",
      wording: exampleWording,
      by: "p1",
      answers: [{ item: "a", value: 1 }],
    },
  ]);
  const family = selectRecord(record, { for: "family" });
  const plain = replay([
    { type: "agree-grouping", at, agreed: "getting-help", people: [], on: "2026-11-22" },
  ]);
  expect(family).toEqual(plain);
});

test("a file's name says nothing about people or need", () => {
  const record = { ...startTalk(), id: "a1:b2/c3.d4e5f6" };
  expect(createFileName(record, { for: "family" })).toBe(
    "shared-decision-2026-11-22-a1b2c3d4-family.json",
  );
  expect(createFileName(record, { for: "notes", extension: "txt" })).toBe(
    "shared-decision-2026-11-22-a1b2c3d4-notes.txt",
  );
});
