import { expect, test } from "vitest";
import { decodeSource, readSource } from "../../src/author/index.ts";

const decode = (bytes: number[], path = "grid.yaml") => decodeSource(path, Uint8Array.from(bytes));

function showProblems(bytes: number[], path?: string): string[] {
  const read = decode(bytes, path);
  if (!("problems" in read)) return [];
  return read.problems.map(
    ({ place, rule, message }) => `${place.start.line}:${place.start.column} ${rule} ${message}`,
  );
}

test("UTF-8 becomes text, with or without a byte order mark", () => {
  expect(decode([0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0xc3, 0xa9])).toEqual({
    path: "grid.yaml",
    text: "a: é",
  });
  expect(decode([0x61])).toEqual({ path: "grid.yaml", text: "a" });
});

test("other encodings are refused with the place of the first character that cannot be read", () => {
  expect(showProblems([0x61, 0x0a, 0x62, 0x3a, 0x20, 0xe9, 0x0a])).toMatchInlineSnapshot(`
    [
      "2:4 yaml-syntax The file is not saved as UTF-8: a character here cannot be read. In your editor choose to save it with the encoding UTF-8.",
    ]
  `);
  expect(showProblems([0xff, 0xfe, 0x61, 0x00], "grid.md")).toMatchInlineSnapshot(`
    [
      "1:1 markdown-structure The file is saved as UTF-16. In your editor choose to save it with the encoding UTF-8.",
    ]
  `);
  expect(readSource({ path: "a.yaml", text: "" }).value).toBeUndefined();
});

test("a file too large is refused before it is read", () => {
  const read = decodeSource("grid.yaml", new Uint8Array(2_000_000));
  expect("problems" in read && read.problems[0]?.message).toMatchInlineSnapshot(
    `"The file is larger than 256 kB. Split it, or take out what is not words."`,
  );
});

test("UTF-16 without a mark is known by its empty bytes, and is one problem", () => {
  const little = Buffer.from("format: 1\nid: a\n", "utf16le");
  const big = Buffer.from(little).swap16();
  const message =
    "1:1 yaml-syntax The file is saved as UTF-16. In your editor choose to save it with the encoding UTF-8.";
  expect(showProblems([...little])).toEqual([message]);
  expect(showProblems([...big])).toEqual([message]);
  expect(decode([0x61, 0x3a, 0x20, 0x62])).toEqual({ path: "grid.yaml", text: "a: b" });
});
