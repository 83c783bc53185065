import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { readSource } from "../../src/author/index.ts";
import { walk } from "./read-walk.ts";

interface Answer {
  text?: string;
  more?: string;
  basis: string;
  evidence?: string[];
  consensus?: { body: string; year: number; link: string };
  chance?: Record<string, string>;
}

interface Written {
  options: { id: string; name: string }[];
  questions: { ask: string; answers?: Record<string, Answer> }[];
}

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

test("a real grid turned into Markdown is still the same grid", () => {
  const path = "grids/feeling-low-first-steps/grid.yaml";
  const source = readSource({ path, text: readFileSync(path, "utf8") });
  const grid = source.value as Written;
  const read = readSource({
    path: "grids/feeling-low-first-steps/grid.md",
    text: writeMarkdown(grid),
  });
  expect(read.problems).toEqual([]);
  expect(read.value).toEqual(source.value);
});

function writeMarkdown(grid: Written): string {
  const front = { ...grid, questions: grid.questions.map((question) => without(question)) };
  const names = new Map(grid.options.map(({ id, name }) => [id, name]));
  const body = grid.questions.map(
    ({ ask, answers = {} }) =>
      `## ${ask}\n\n` +
      Object.entries(answers)
        .map(([id, answer]) => `### ${names.get(id)}\n\n${writeAnswer(answer)}`)
        .join("\n"),
  );
  return `---\n${stringify(front)}---\n\n${body.join("\n")}`;
}

function without(question: Written["questions"][number]): object {
  const { answers: _answers, ...rest } = question;
  return rest;
}

function writeAnswer({ text, more, basis, evidence, consensus, chance }: Answer): string {
  const lines = [text ?? ""];
  if (more) lines.push("", ":::more", more, ":::");
  lines.push("");
  if (basis === "draft" || basis === "not-known") lines.push(`::${basis}`);
  if (consensus) lines.push(`::consensus${writeAttributes({ ...consensus })}`);
  if (evidence) lines.push(`::evidence{ids="${evidence.join(" ")}"}`);
  if (chance) lines.push(`::chance${writeAttributes(chance)}`);
  return `${lines.join("\n")}\n`;
}

function writeAttributes(attributes: Record<string, string | number>): string {
  return `{${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(" ")}}`;
}
