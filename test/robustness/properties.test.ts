import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertSource, decodeSource, readSource } from "../../src/author/index.ts";
import { checkFiles } from "../../src/check/index.ts";
import { findFaults } from "./mutants/find-faults.ts";
import { type Case, createMutants } from "./mutants/mutants.ts";

const seed = 20261122;
const paths = fc.constantFrom(
  "grids/a/grid.yaml",
  "grids\\a\\grid.md",
  "grids/evidence/a.yaml",
  "grid.md",
);

test("any text at all is read or refused, each time with a place in it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(..."-:#[]{}|>&*!%@`'\"\\?,. \n\r\tax0"), maxLength: 200 }),
  );
  fc.assert(
    fc.property(paths, text, (path, content) => {
      expect(findFaults({ path, content }, [])).toEqual([]);
    }),
    { seed, numRuns: 1000 },
  );
}, 300_000);

test("any bytes at all are text, or refused with a place", () => {
  fc.assert(
    fc.property(paths, fc.uint8Array({ maxLength: 100 }), (path, content) => {
      expect(findFaults({ path, content }, [])).toEqual([]);
    }),
    { seed, numRuns: 1000 },
  );
}, 300_000);

describe.each(["yaml", "md"] as const)("mutants in %s", (form) => {
  const mutants = createMutants(form).filter(({ content }) => typeof content === "string");
  const mutantsWith = (pattern: RegExp) =>
    mutants.filter(({ content }) => !pattern.test(String(content)));

  test("the same files give the same findings", () => {
    fc.assert(
      fc.property(mutants, (mutant) => {
        expect(listFindings(mutant)).toEqual(listFindings(mutant));
      }),
      { seed, numRuns: 40 },
    );
  }, 300_000);

  test("with Windows line ends they give the same findings, at the same places", () => {
    fc.assert(
      fc.property(mutantsWith(/\r/), (mutant) => {
        const content = String(mutant.content).replaceAll("\n", "\r\n");
        expect(listFindings({ ...mutant, content })).toEqual(listFindings(mutant));
      }),
      { seed, numRuns: 80 },
    );
  }, 300_000);

  test("what can be read can be written in the other form and back, or the writer says why not", () => {
    fc.assert(
      fc.property(mutants, ({ path, content }) => {
        const source = readSource({ path, text: String(content) });
        if (source.problems.length > 0 || !/grid\.(?:md|yaml)$/.test(path)) return;
        const there = convertSource(source);
        if (there.text === undefined) {
          expect(there.problems).not.toEqual([]);
          return;
        }
        const other = path.replace(/(?:md|yaml)$/, there.form === "yaml" ? "yaml" : "md");
        const read = readSource({ path: other, text: there.text });
        expect(read.value).toEqual(source.value);
        const back = convertSource(read);
        expect(back.problems).toEqual([]);
        expect(readSource({ path, text: back.text ?? "" }).value).toEqual(source.value);
      }),
      { seed, numRuns: 80 },
    );
  }, 300_000);
});

test("half a character at the end of the bytes is no character", () => {
  const bytes = new TextEncoder().encode("title: é").slice(0, -1);
  const source = decodeSource("grids/a/grid.yaml", bytes);
  expect("problems" in source && source.problems[0]?.place.start).toEqual({
    line: 1,
    column: 8,
    offset: 7,
  });
});

function listFindings({ path, content, library, without }: Case): string[] {
  const source = readSource({ path, text: String(content) });
  const files = [...library, source];
  const checked = checkFiles({ files, today: "2026-11-22", without: without ?? [] }).files;
  return checked.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, reason, note }) =>
      [line, column, ruleId, reason, note].join(" | "),
    ),
  );
}
