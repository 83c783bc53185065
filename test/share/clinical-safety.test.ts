import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.mjs";

const page = readFileSync(join(root, "docs/clinical-safety.md"), "utf8");
const hazards = page.split(/^## (?=H\d+ )/m).slice(1);

describe("the hazard log", () => {
  test("says first that it is a template, no assessment, and signed by nobody", () => {
    const [, opening = ""] = page.split("\n\n");
    expect(opening).toContain(
      "This is a template. It is not an assessment, and nobody has signed it.",
    );
    expect(page).toMatch(/\| Clinical safety officer\s+\|\s+\|\s+\|/);
  });

  test("holds the hazards of this software", () => {
    const names = hazards.map((text) => text.split("\n")[0]?.toLowerCase());
    for (const word of ["numbers", "no longer true", "wrong family", "lost", "steering", "risk"]) {
      expect(
        names.some((name) => name?.includes(word)),
        word,
      ).toBe(true);
    }
  });

  test.each(hazards.map((text): [string, string] => [text.split("\n")[0] ?? "", text]))(
    "%s: cause, effect, what the software does with tests that exist, and what a service must do",
    (_name, text) => {
      for (const part of ["Cause", "Effect", "What the software does", "What a service must do"]) {
        expect(text).toContain(`**${part}.**`);
      }
      const tests = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path);
      expect(tests.length).toBeGreaterThan(1);
      expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );
});
