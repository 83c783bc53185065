import { expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";
import { readSource } from "../../src/author/index.ts";
import { listProblems } from "./list-problems.ts";

test("a character that may not stand in a file may not be written as an escape", () => {
  const text = String.raw`a: "\e[31mred"
b: "\u202eback"
c: ["\x9b"]
"\ud800": x
e: "caf\u00e9"
`;
  expect(listProblems(text)).toMatchInlineSnapshot(`
    "1:4-1:15 yaml-syntax
      A control character (U+001B) stands here. It cannot be seen or printed. Delete it.
    2:4-2:16 yaml-syntax
      An invisible sign that turns the direction of writing (U+202E) stands here. It can make the file read differently from what the computer reads. Delete it.
    3:5-3:11 yaml-syntax
      A control character (U+009B) stands here. It cannot be seen or printed. Delete it.
    4:1-4:9 yaml-syntax
      Half a character (U+D800) stands here. Delete it and type the character again."
  `);
  expect(readSource({ path: "grid.yaml", text }).value).toBeUndefined();
});

test("nor as an entity in a cell, its words or the target of a link", () => {
  const cell = (words: string) => `alongside:\n  - text: ${words}\n`;
  expect(listProblems(cell("Do &#x202e;this"))).toMatchInlineSnapshot(`
    "2:11-2:26 markdown-structure
      An invisible sign that turns the direction of writing (U+202E) stands here. It can make the file read differently from what the computer reads. Delete it."
  `);
  expect(listProblems(cell("Do [this](https://a.test/&#x202e;b) now"))).toMatchInlineSnapshot(`
    "2:11-2:50 markdown-structure
      An invisible sign that turns the direction of writing (U+202E) stands here. It can make the file read differently from what the computer reads. Delete it."
  `);
  expect(listProblems(cell("Fish &amp; chips"))).toBe("");
});

test("a message shows such a character by its name", () => {
  const path = "grids/evidence/\u001b[31mred.yaml";
  const { files } = checkFiles({ files: [{ path, text: "id: a\n" }], today: "2026-11-22" });
  const message = files[0]?.messages[0];
  expect(message?.file).toBe("grids/evidence/U+001B[31mred.yaml");
  expect(message?.name).toBe("grids/evidence/U+001B[31mred.yaml:1:1-1:6");
});
