import { expect, test } from "vitest";
import { isReadableRecord } from "../../src/record/index.ts";
import { parseDecisionRecord } from "../../src/record/read/parse-decision-record.ts";
import { anyActions, playAnyTalk } from "./play-any-talk.ts";

test("whatever people do, in whatever order, the record stays whole", () => {
  const done = new Set<string>();
  let refused = 0;
  for (let seed = 1; seed <= 50; seed += 1) {
    const talk = playAnyTalk(seed, (record, step) => {
      if (step % 30 !== 29) return;
      const copy: unknown = JSON.parse(JSON.stringify(record));
      expect(parseDecisionRecord(copy)).toEqual(record);
      expect(isReadableRecord(copy)).toBe(true);
    });
    for (const type of talk.done) done.add(type);
    refused += talk.refused;
  }
  const missed = [...new Set(anyActions.map((one) => one.type))].filter((type) => !done.has(type));
  expect(missed).toEqual([]);
  expect(refused).toBeGreaterThan(100);
});
