import { expect, test } from "vitest";
import { readSource, type Place, type Source, type TreePath } from "../../src/author/index.ts";
import { walk } from "./read-walk.ts";

const yaml = readSource({ path: "grids/walk/grid.yaml", text: walk.yaml });
const markdown = readSource({ path: "grids/walk/grid.md", text: walk.markdown });

function show(source: Source, { start, end }: Place): string {
  const text = source.text.slice(start.offset, end.offset);
  return `${start.line}:${start.column}-${end.line}:${end.column} ${JSON.stringify(text)}`;
}

const at = (source: Source, path: TreePath, part?: "key" | "value") =>
  show(source, source.placeOf(path, part));

test("YAML: every value and every name has its line and column", () => {
  expect([
    at(yaml, ["title"]),
    at(yaml, ["title"], "key"),
    at(yaml, ["options", 1, "name"]),
    at(yaml, ["options", 1]),
    at(yaml, ["questions", 0, "answers", "walk", "chance", "arm"]),
    at(yaml, ["questions", 0, "answers", "walk", "evidence", 1]),
    at(yaml, ["questions", 0, "answers", "walk"], "key"),
    at(yaml, ["questions", 0, "answers", "walk", "text"]),
  ]).toMatchInlineSnapshot(`
    [
      "4:8-4:40 "\\"Going to school: walk or ride?\\""",
      "4:1-4:6 "title"",
      "9:11-9:25 "Ride a bicycle"",
      "8:5-8:13 "id: ride"",
      "33:38-33:45 "walkers"",
      "32:28-32:34 "wr-002"",
      "20:7-20:11 "walk"",
      "21:15-23:20 ">\\n          About as fast as\\n          you like."",
    ]
  `);
});

test("Markdown: headings, prose and what stands in directives have their lines and columns", () => {
  expect([
    at(markdown, ["title"]),
    at(markdown, ["questions", 1, "answers"], "key"),
    at(markdown, ["questions", 0, "answers", "ride"]),
    at(markdown, ["questions", 0, "answers", "ride", "basis"]),
    at(markdown, ["questions", 0, "answers", "ride", "consensus", "year"]),
    at(markdown, ["questions", 0, "answers", "ride", "consensus", "body"], "key"),
    at(markdown, ["questions", 0, "answers", "walk", "evidence", 1]),
    at(markdown, ["questions", 0, "answers", "walk", "more"], "key"),
    at(markdown, ["questions", 0, "answers", "walk", "more"]),
  ]).toMatchInlineSnapshot(`
    [
      "5:8-5:40 "\\"Going to school: walk or ride?\\""",
      "50:4-50:34 "What does it cost: all in all?"",
      "43:5-43:19 "Ride a bicycle"",
      "47:1-47:12 "::consensus"",
      "47:42-47:46 "2019"",
      "47:13-47:17 "body"",
      "40:24-40:30 "wr-002"",
      "31:1-31:8 ":::more"",
      "33:1-36:31 "Two things count:\\n\\n- the hill\\n- the **weather**, most of all"",
    ]
  `);
});

test("what is missing is placed on the name of the nearest thing that is there", () => {
  expect([
    at(yaml, ["questions", 0, "answers", "walk", "consensus", "year"]),
    at(yaml, ["questions", 9, "ask"]),
    at(yaml, ["about"]),
    at(markdown, ["questions", 1, "answers", "walk", "text"]),
  ]).toMatchInlineSnapshot(`
    [
      "20:7-20:11 "walk"",
      "15:1-15:10 "questions"",
      "1:1-1:10 "format: 1"",
      "59:5-59:16 "Walk as now"",
    ]
  `);
});

test("columns count past a byte order mark, Windows line ends and characters of two units", () => {
  const source = readSource({
    path: "grid.yaml",
    text: "\ufeffid: a\r\ntitle: 😀 yes\r\nneed: b\r\n",
  });
  expect([at(source, ["id"]), at(source, ["title"]), at(source, ["need"])]).toMatchInlineSnapshot(`
    [
      "1:5-1:6 "a"",
      "2:8-2:14 "😀 yes"",
      "3:7-3:8 "b"",
    ]
  `);
});

test("the words inside a cell are found in the file, however the value is written", () => {
  const words = (source: Source, pointer: string) => {
    const cell = source.prose.get(`/${pointer}`);
    const found: string[] = [];
    const visit = (node: { type: string; children?: unknown[]; position?: never }) => {
      if (["strong", "emphasis", "link", "listItem"].includes(node.type) && cell) {
        found.push(`${node.type} ${show(source, cell.placeAt(node))}`);
      }
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    if (cell) visit(cell.root as never);
    return found;
  };
  expect({
    plain: words(yaml, "alongside/0/text"),
    literal: words(yaml, "questions/0/answers/walk/more"),
    quoted: words(yaml, "questions/0/answers/ride/text"),
    markdown: words(markdown, "questions/0/answers/walk/more"),
  }).toMatchInlineSnapshot(`
    {
      "literal": [
        "listItem 28:11-28:21 "- the hill"",
        "listItem 29:11-29:41 "- the **weather**, most of all"",
        "strong 29:17-29:28 "**weather**"",
      ],
      "markdown": [
        "listItem 35:1-35:11 "- the hill"",
        "listItem 36:1-36:31 "- the **weather**, most of all"",
        "strong 36:7-36:18 "**weather**"",
      ],
      "plain": [
        "emphasis 13:26-13:34 "*bright*"",
      ],
      "quoted": [
        "link 35:49-35:83 "[the map](https://example.org/map)"",
      ],
    }
  `);
});

test("a stretch of a folded text is found on its own line", () => {
  const cell = yaml.prose.get("/questions/0/answers/walk/text");
  const start = "About as fast as ".length;
  expect(show(yaml, cell!.placeBetween(start, start + 8))).toMatchInlineSnapshot(
    `"23:11-23:19 "you like""`,
  );
});

test("a text whose escapes move its words is placed as a whole", () => {
  const text = 'alongside:\n  - text: "one\\ntwo *three*"\n';
  const source = readSource({ path: "grid.yaml", text });
  const cell = source.prose.get("/alongside/0/text");
  expect(show(source, cell!.placeBetween(8, 15))).toMatchInlineSnapshot(
    `"2:11-2:29 "\\"one\\\\ntwo *three*\\"""`,
  );
});

test("only grids have cells: the same words in a register stay plain text", () => {
  const text = "alongside:\n  - text: one\n";
  const cells = (path: string) => readSource({ path, text }).prose.size;
  expect(cells("grids/evidence/low.yaml")).toBe(0);
  expect(cells("grids\\contacts\\gb-eng.yaml")).toBe(0);
  expect(cells("somewhere/mine.yaml")).toBe(1);
  expect(cells("grids/evidence/grid.yaml")).toBe(1);
});
