import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { generateRuleDocs, readRules } from "../../scripts/write-rule-docs.mjs";
import { ruleIds } from "../../src/check/index.ts";
import { checkExample } from "./check-example.ts";

const rules = await readRules();

test("every rule has its file, its prose, and an example that passes and one that fails", () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  for (const { id, prose, examples } of rules) {
    expect(prose, id).toMatch(/\w{3}/);
    const verdicts = new Set(examples.map(({ verdict }) => verdict));
    expect(verdicts, id).toEqual(new Set(["good", "bad"]));
  }
});

describe.each(rules)("$id", ({ id, examples }) => {
  test.each(examples)("$verdict: $title", (example) => {
    expect(checkExample(id, example)).toBe(example.output);
    expect(example.output === "").toBe(example.verdict === "good");
  });
});

test("docs/rules/ says what the rules say", async () => {
  const stale: string[] = [];
  for (const { path, text } of await generateRuleDocs()) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed !== text) stale.push(path);
  }
  expect(stale, "run `npm run generate`").toEqual([]);
});
