import { describe, expect, test } from "vitest";
import { checkFiles } from "../../src/check/index.ts";
import { compileGrid } from "../../src/compile/index.ts";
import { toPlainText, type CompiledGrid, type Prose } from "../../src/compiled/index.ts";
import { sampleFiles } from "./sample-files.ts";

const words = "A doctor near home.";

/** Compiles the sample grid with these terms, its answers to "Where do I get it?" and its one item changed. */
function compileWith(
  terms: readonly object[],
  { wait = "", more = "", friend = "Tell one person you trust.", name = "Wait two weeks" } = {},
): CompiledGrid {
  const cell = JSON.stringify(wait || "Wherever you are.");
  const grid = (sampleFiles["grids/try-first/grid.yaml"] ?? "")
    .replace(
      "text: Wherever you are.,",
      `text: ${cell},${more && ` more: ${JSON.stringify(more)},`}`,
    )
    .replace("Tell one person you trust.", () => JSON.stringify(friend))
    .replace("name: Wait two weeks", () => `name: ${JSON.stringify(name)}`);
  const glossary = { format: 1, language: "en-GB", terms };
  const files = {
    ...sampleFiles,
    "grids/try-first/grid.yaml": grid,
    "grids/glossary/en-GB.yaml": JSON.stringify(glossary),
  };
  const result = checkFiles({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    today: "2026-11-22",
  });
  const [checked] = result.grids;
  if (!checked) throw new Error(result.files.flatMap(({ messages }) => messages).join("\n"));
  return compileGrid(checked);
}

/** Prose with its terms in square brackets and their ids after them. */
function show(prose: Prose): string {
  return prose
    .map((node) => {
      const inner = node.value ?? show(node.children ?? []);
      return node.type === "term" ? `[${inner}]${node.term}` : inner;
    })
    .join("");
}

function showWhere(grid: CompiledGrid): string {
  return show(grid.questions.find(({ id }) => id === "where")?.answers["wait"]?.text ?? []);
}

const gp = { id: "gp", term: "GP", also: ["GPs"], meaning: words, basis: "draft" };
const talk = { id: "talk", term: "talk", meaning: words, basis: "draft" };
const list = { id: "list", term: "waiting list", also: ["list"], meaning: words, basis: "draft" };
const effect = { id: "effect", term: "side effect", meaning: words, basis: "draft" };

describe("a term is found", () => {
  test.each([
    [
      "as it is written, and in its other forms",
      "Ask a GP or two GPs.",
      "Ask a [GP]gp or two GPs.",
    ],
    ["as a whole word alone", "GPX, a GP-led talk, AGP.", "GPX, a GP-led [talk]talk, AGP."],
    ["before an apostrophe and after a bracket", "(GP’s)", "([GP]gp’s)"],
    ["with a capital where the sentence starts", "Talk or talk.", "[Talk]talk or talk."],
    ["with its own capitals alone", "A gp is no Gp.", "A gp is no Gp."],
    ["as the longest that fits", "A waiting list.", "A [waiting list]list."],
    ["inside strong words", "See a **GP** soon.", "See a [GP]gp soon."],
    ["never inside a link", "[A GP](https://example.org/gp) or a GP.", "A GP or a [GP]gp."],
    ["never across marks", "A **side** effect.", "A side effect."],
  ])("%s", (_how, wait, shown) => {
    expect(showWhere(compileWith([gp, talk, list, effect], { wait }))).toBe(shown);
  });
});

test("in one cell a term is marked once, first layer and more together", () => {
  const grid = compileWith([gp, talk], { wait: "A GP.", more: "A GP can talk. Talk again." });
  const { text, more } = grid.questions.find(({ id }) => id === "where")?.answers["wait"] ?? {};
  expect([show(text ?? []), show(more ?? [])]).toEqual([
    "A [GP]gp.",
    "A GP can [talk]talk. Talk again.",
  ]);
});

test("what stands alongside is explained too, and a name never explains itself", () => {
  expect(show(compileWith([talk], { friend: "Talk to one." }).alongside[0]?.text ?? [])).toBe(
    "[Talk]talk to one.",
  );
  const named = compileWith([talk], { name: "Talk", wait: "You talk." });
  expect(showWhere(named)).toBe("You talk.");
});

test("a grid carries the meanings it uses, with what they rest on, and no others", () => {
  const source = { title: "Words", publisher: "A body", year: 2020, url: "https://example.org/w" };
  const sourced = { ...gp, basis: "source", source, note: "For authors." };
  expect(compileWith([sourced, effect], { wait: "A GP." }).glossary).toEqual({
    gp: { term: "GP", meaning: words, basis: "source", source },
  });
  expect(compileWith([effect])).not.toHaveProperty("glossary");
});

test("terms change neither the digests nor the words as plain text", () => {
  const plain = compileWith([effect], { wait: "Ask **a GP** today." });
  const marked = compileWith([gp], { wait: "Ask **a GP** today." });
  expect(showWhere(marked)).toBe("Ask a [GP]gp today.");
  expect([marked.digest, marked.contactsDigest]).toEqual([plain.digest, plain.contactsDigest]);
  const textsOf = (grid: CompiledGrid) =>
    grid.questions.flatMap(({ answers }) =>
      Object.values(answers).map(({ text, more }) => [toPlainText(text), toPlainText(more)]),
    );
  expect(textsOf(marked)).toEqual(textsOf(plain));
});

describe("a translation", () => {
  const welsh = {
    format: 1,
    language: "cy",
    terms: [{ id: "gp", term: "meddyg teulu", also: ["GP"], meaning: "Meddyg.", basis: "draft" }],
  };

  function compileWelsh(say: string): CompiledGrid | undefined {
    const translation = {
      format: 1,
      grid: "try-first",
      language: "cy",
      status: "draft",
      words: {
        questions: { where: { answers: { wait: { text: { say, of: "00000000" } } } } },
      },
    };
    const files = {
      ...sampleFiles,
      "grids/try-first/grid.cy.yaml": JSON.stringify(translation),
      "grids/glossary/en-GB.yaml": JSON.stringify({ format: 1, language: "en-GB", terms: [gp] }),
      "grids/glossary/cy.yaml": JSON.stringify(welsh),
    };
    const { grids } = checkFiles({
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      today: "2026-11-22",
    });
    const checked = grids.find(({ grid }) => grid.language === "cy");
    return checked && compileGrid(checked);
  }

  test("is explained in its own language, and what it leaves untranslated not at all", () => {
    const grid = compileWelsh("Gofynnwch i meddyg teulu.");
    expect(grid && showWhere(grid)).toBe("Gofynnwch i [meddyg teulu]gp.");
    expect(grid?.glossary).toEqual({
      gp: { term: "meddyg teulu", meaning: "Meddyg.", basis: "draft" },
    });
    // The original's own words, in English, stand where there is no Welsh.
    const course = grid?.questions.find(({ id }) => id === "where")?.answers["course"];
    expect(show(course?.text ?? [])).toBe("Ask a GP.");
  });
});
