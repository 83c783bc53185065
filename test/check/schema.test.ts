import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";
import { patternWords } from "../../src/check/schema/describe-value.ts";
import { judgeSeverity } from "../../src/check/findings/judge-severity.ts";
import { isMap, listPaths } from "./list-paths.ts";
import { fixturePaths, readFixture, type FixturePlace } from "./read-fixture.ts";

test("every pattern of the schemas has words for an author", () => {
  const checked = [
    "grid",
    "translation",
    "evidence",
    "contacts",
    "resources",
    "locality",
    "glossary",
  ];
  const patterns = readdirSync("schemas")
    .filter((name) => checked.includes(name.replace(".schema.json", "")))
    .flatMap((name) => findPatterns(JSON.parse(readFileSync(`schemas/${name}`, "utf8"))));
  expect(patterns.length).toBeGreaterThan(10);
  expect([...new Set(patterns)].filter((pattern) => !patternWords[pattern])).toEqual([]);
});

test("a starred warning is an error in a grid that claims to be agreed", () => {
  const rule = { severity: "warning", starred: true } as const;
  const weights = ["draft", "reviewed", "endorsed", "withdrawn", undefined].map((status) =>
    judgeSeverity(rule, {}, status),
  );
  expect(weights).toEqual(["warning", "error", "error", "warning", "warning"]);
  expect(judgeSeverity({ severity: "warning" }, {}, "reviewed")).toBe("warning");
});

describe.each(Object.keys(fixturePaths) as FixturePlace[])("in a file of %s", (place) => {
  const others = (Object.keys(fixturePaths) as FixturePlace[])
    .filter((other) => other !== place)
    .map(readFixture);
  const complete = readFixture(place);
  const odd = [undefined, null, 7, "x y", [], {}, [null], true];

  test("anything at all in any place gives findings, and never an exception", () => {
    const lines = complete.text.split("\n");
    listPaths(complete.value).forEach((path, index) => {
      const source = {
        ...complete,
        value: replace(complete.value, path, odd[index % odd.length]),
      };
      const result = checkFiles({ files: [source, ...others], today: "2026-11-22" });
      const messages = result.files.flatMap((file) => file.messages);
      expect(result.failed, path.join("/")).toBe(messages.some(({ fatal }) => fatal));
      for (const { line, column, reason } of result.files[0]?.messages ?? []) {
        const end = (lines[Number(line) - 1] ?? "").length + 1;
        expect(Number(line), reason).toBeLessThanOrEqual(lines.length);
        expect(Number(column), reason).toBeLessThanOrEqual(end);
      }
    });
  });
});

function replace(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replace(item, rest, by) : item));
  }
  if (!isMap(value)) return value;
  return { ...value, [step]: replace(value[step], rest, by) };
}

function findPatterns(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(findPatterns);
  if (!isMap(node)) return [];
  const own = typeof node["pattern"] === "string" ? [node["pattern"]] : [];
  return [...own, ...Object.values(node).flatMap(findPatterns)];
}
