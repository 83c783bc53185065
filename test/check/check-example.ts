import { parse } from "yaml";
import { readSource, type Source } from "../../src/author/index.ts";
import { checkFiles, type Printed } from "../../src/check/index.ts";
import type { Example, ExampleFile } from "../../scripts/write-rule-docs.mjs";
import { formatFindings } from "./format-findings.ts";
import { layOver } from "./lay-over.ts";
import { fixturePaths, readFixture, readFixtureText, type FixturePlace } from "./read-fixture.ts";
import { writeTranslation } from "./write-translation.ts";

const markdownPath = "grids/quiet-place/grid.md";
const translationPath = "grids/quiet-place/grid.cy.yaml";

/** Checks one example of a rule, its parts laid over complete files, and writes what is found. */
export function checkExample(rule: string, example: Example): string {
  const parts = example.files.filter(({ place }) => place !== "paper");
  const shown = parts.map((file) => readPart(file));
  const places = (Object.keys(fixturePaths) as FixturePlace[]).filter(
    (place) => !parts.some((file) => (file.place === "whole" ? "grid" : file.place) === place),
  );
  const files = [...shown.map(({ source }) => source), ...places.map(readFixture)];
  const printed = example.files.filter(({ place }) => place === "paper").map(readPrinted);
  const result = checkFiles({ files, today: "2026-11-22", printed });
  return formatFindings(result.files, rule, shown[0]?.offset);
}

/** What was measured in print, of the grid; what is not said was found in order. */
function readPrinted({ text }: ExampleFile): Printed {
  const told = parse(text) as Pick<Printed, "name" | "pages">;
  return { path: fixturePaths.grid, over: 0, longest: [], lost: [], small: [], ...told };
}

function readPart({ form, place, text }: ExampleFile): { source: Source; offset: number } {
  if (form === "markdown") return readMarkdownPart(text);
  if (place === "translation") {
    const part = readSource({ path: translationPath, text });
    const whole = writeTranslation(readFixture("grid").value);
    return { source: layOver(readSource({ path: translationPath, text: whole }), part), offset: 0 };
  }
  const known = place === "whole" ? "grid" : (place as FixturePlace);
  const part = readSource({ path: fixturePaths[known], text });
  const whole = place === "whole" || part.value === undefined;
  return { source: whole ? part : layOver(readFixture(known), part), offset: 0 };
}

/** Puts the questions shown in place of the same questions of the complete grid in Markdown. */
function readMarkdownPart(text: string): { source: Source; offset: number } {
  const [front = "", ...sections] = writeMarkdownForm().split(/^(?=## )/m);
  const shown = text.split(/^(?=## )/m).map((section) => section.split("\n")[0]);
  const others = sections.filter((section) => !shown.includes(section.split("\n")[0] ?? ""));
  const source = readSource({ path: markdownPath, text: `${front}${text}\n${others.join("")}` });
  return { source, offset: front.split("\n").length - 1 };
}

/** The complete grid in its Markdown form, from the YAML one. */
export function writeMarkdownForm(): string {
  const { value } = readFixture("grid");
  const grid = value as {
    options: { id: string; name: string }[];
    questions: { ask: string; answers: Record<string, Record<string, unknown>> }[];
  };
  const front = readFixtureText("grid")
    .replaceAll(/^ {4}answers:\n(?: {6}.*\n)+/gm, "")
    .trimEnd();
  const sections = grid.questions.map(({ ask, answers }) => {
    const parts = grid.options.map(
      ({ id, name }) => `### ${name}\n\n${writeAnswer(answers[id] ?? {})}\n`,
    );
    return `## ${ask}\n\n${parts.join("\n")}`;
  });
  return `---\n${front}\n---\n\n${sections.join("\n")}`;
}

function writeAnswer({ text, more, basis, evidence, consensus }: Record<string, unknown>): string {
  const lines = [
    text,
    basis === "draft" ? "::draft" : basis === "not-known" ? "::not-known" : undefined,
  ];
  if (consensus) {
    const { body, year, link } = consensus as Record<string, unknown>;
    lines.push(`::consensus{body="${body}" year=${year} link="${link}"}`);
  }
  if (evidence) lines.push(`::evidence{ids="${(evidence as string[]).join(" ")}"}`);
  if (more) lines.push(`:::more\n${more}\n:::`);
  return lines.filter((line) => line !== undefined).join("\n\n");
}
