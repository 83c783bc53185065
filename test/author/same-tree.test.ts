import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { walk } from "./read-walk.ts";

const yaml = readSource({ path: "grids/walk/grid.yaml", text: walk.yaml });
const markdown = readSource({ path: "grids/walk/grid.md", text: walk.markdown });

test("a grid written in both forms gives the same tree and the same prose", () => {
  expect(yaml.problems).toEqual([]);
  expect(markdown.problems).toEqual([]);
  expect(markdown.value).toEqual(yaml.value);
  expect([...markdown.prose.keys()].sort()).toEqual([...yaml.prose.keys()].sort());
  for (const [pointer, cell] of yaml.prose) {
    expect(markdown.prose.get(pointer)?.root, pointer).toEqual(cell.root);
  }
});

test("both forms read the same with Windows line ends, old Mac ones and a byte order mark", () => {
  for (const [path, text] of [
    ["grid.yaml", walk.yaml],
    ["grid.md", walk.markdown],
  ] as const) {
    for (const end of ["\r\n", "\r"]) {
      const source = readSource({ path, text: `\ufeff${text.replaceAll("\n", end)}` });
      expect(source.problems).toEqual([]);
      expect(source.value).toEqual(yaml.value);
    }
  }
});
