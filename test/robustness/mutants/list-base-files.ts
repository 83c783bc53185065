import { readdirSync, readFileSync } from "node:fs";
import { parseDocument, type Document, isMap, isSeq } from "yaml";
import { convertSource, readSource, type Source } from "../../../src/author/index.ts";
import { findFileKind } from "../../../src/check/index.ts";

/** A file that mutants are made of, and what it is checked together with. */
export interface BaseFile {
  readonly path: string;
  readonly text: string;
  readonly library: readonly Source[];
}

/** The two forms of a grid, by the ending of their files. */
export type Form = "yaml" | "md";

interface Shipped {
  readonly path: string;
  readonly text: string;
}

/**
 * Lists what mutants are made of: the shipped grids in one form, each cut down to two options and two
 * questions in several ways, a few of them whole, and (in YAML) the registers cut down to what is cited.
 * Small files go wrong in the same ways as large ones, and ten times as many of them can be tried.
 */
export function listBaseFiles(form: Form): BaseFile[] {
  const shipped = listShipped();
  const registers = shipped.filter(({ path }) => findFileKind(path) !== "grid");
  const grids = shipped
    .filter(({ path }) => /[\\/]grid\.(?:yaml|md)$/.test(path))
    .map(({ path, text }) => ({ path, text: path.endsWith(".md") ? convert(path, text) : text }));
  const cuts = grids.flatMap((grid) => [1, 2].map((at) => cutGrid(grid, at)));
  const files = [...cuts, ...cuts, ...grids.slice(0, 2)].map(({ path, text }) => ({
    path: path.replace(/\.(?:yaml|md)$/, `.${form}`),
    text: form === "yaml" ? text : convert(path.replace(/\.md$/, ".yaml"), text),
    library: cutRegisters(registers, text),
  }));
  return form === "yaml" ? [...files, ...listRegisters(registers, cuts)] : files;
}

function listShipped(): Shipped[] {
  return readdirSync("grids", { recursive: true, encoding: "utf8" })
    .map((path) => `grids/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:yaml|md)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

function convert(path: string, text: string): string {
  const { text: converted, problems } = convertSource(readSource({ path, text }));
  if (converted === undefined) throw new Error(`${path}: ${problems[0]?.message}`);
  return converted;
}

/** Keeps the first option and another one, the row of benefit and another one, and one thing alongside. */
function cutGrid({ path, text }: Shipped, at: number): Shipped {
  const document = parseDocument(text);
  keep(document, ["options"], (_, index) => index === 0 || index === at);
  keep(
    document,
    ["questions"],
    (question, index) => question.includes("benefit") || index === at * 2,
  );
  keep(document, ["alongside"], (_, index) => index === 0);
  keep(document, ["questionsToAsk"], (_, index) => index < 2);
  keep(document, ["contacts"], (_, index) => index === 0);
  const { options } = document.toJS() as { options: { id: string }[] };
  const questions = document.get("questions");
  for (const question of isSeq(questions) ? questions.items : []) {
    const answers = isMap(question) ? question.get("answers") : undefined;
    if (!isMap(answers)) continue;
    answers.items = answers.items.filter(({ key }) => options.some(({ id }) => id === String(key)));
  }
  return { path, text: document.toString({ lineWidth: 0 }) };
}

function keep(
  document: Document,
  path: readonly string[],
  wanted: (item: string, index: number) => boolean,
): void {
  const list = document.getIn(path);
  if (isSeq(list)) list.items = list.items.filter((item, index) => wanted(String(item), index));
}

function cutRegisters(registers: readonly Shipped[], grid: string): Source[] {
  return registers
    .filter(({ path }) => /\/evidence\/|gb-eng/.test(path))
    .map((register) => cutRegister(register, (id) => grid.includes(id)))
    .filter(({ text }) => /\bid:/.test(text))
    .map((file) => readSource(file));
}

/** Keeps the wanted entries of a register of evidence; the others are short. */
function cutRegister({ path, text }: Shipped, wanted: (id: string) => boolean): Shipped {
  const [head = "", ...entries] = text.split(/^(?= {2}- id: )/m);
  if (!path.includes("/evidence/")) return { path, text };
  const kept = entries.filter((entry) => wanted(/- id: ([\w-]+)/.exec(entry)?.[1] ?? ""));
  return { path, text: head + kept.join("") };
}

/** Every register, with a few of its entries, beside a grid that cites some of them. */
function listRegisters(registers: readonly Shipped[], grids: readonly Shipped[]): BaseFile[] {
  return registers.map((register) => {
    const grid = grids.find(({ text }) => cites(register, text)) ?? grids[0];
    let kept = 0;
    const { path, text } = cutRegister(register, (id) => {
      return kept < 3 && (grid?.text.includes(id) ?? false) && (kept += 1) > 0;
    });
    return { path, text, library: grid ? [readSource(grid)] : [] };
  });
}

function cites({ text }: Shipped, grid: string): boolean {
  return [...text.matchAll(/^ +- id: ([\w-]+)/gm)].some(([, id]) => id && grid.includes(id));
}
