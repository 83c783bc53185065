// One measurement, told as JSON: `ratio <what> <grids>` or `total <what> <grids>`.

import { readdirSync, readFileSync } from "node:fs";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";
import { readSource } from "../../src/author/index.ts";
import { checkFiles, findFileKind } from "../../src/check/index.ts";
import validateContacts from "../../src/check/generated/contacts.validate.js";
import validateEvidence from "../../src/check/generated/evidence.validate.js";
import validateGlossary from "../../src/check/generated/glossary.validate.js";
import validateGrid from "../../src/check/generated/grid.validate.js";
import validateLocality from "../../src/check/generated/locality.validate.js";
import validateResources from "../../src/check/generated/resources.validate.js";
import { compileLibrary } from "../../src/compile/index.ts";

const today = "2026-11-22";
/** The rules that split words into sentences and syllables. */
const readability = ["reading-age", "short-sentences"];
const rounds = 15;

const shipped = readdirSync("grids", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:yaml|md)$/.test(path))
  .map((path) => ({ path: `grids/${path}`, text: readFileSync(`grids/${path}`, "utf8") }));
const registers = shipped.filter(({ path }) => !/\/grid\./.test(path));
// The floor knows YAML alone, so the grid in Markdown is left out of both.
const originals = shipped.filter(({ path }) => path.endsWith("/grid.yaml"));
const validators = {
  contacts: validateContacts,
  evidence: validateEvidence,
  glossary: validateGlossary,
  grid: validateGrid,
  locality: validateLocality,
  resources: validateResources,
};
const markdown = unified().use(remarkParse).freeze();

const work = {
  floor: (grids) => [...registers, ...grids].forEach(readFloor),
  read: (grids) => [...registers, ...grids].map((file) => readSource(file)),
  plain: (grids) => checkFiles({ files: [...registers, ...grids], today, without: readability }),
  check: (grids) => checkFiles({ files: [...registers, ...grids], today }),
  compile: (grids) => compileLibrary(work.check(grids).grids),
};

const [, , mode, what, count] = process.argv;
/** Copies made so far: no round is given words that an earlier one has read. */
let made = 0;
console.log(JSON.stringify(mode === "ratio" ? compare(work[what]) : total(work[what])));

/** What no checker can leave out: YAML to a tree, the schema, and the Markdown of every cell. */
function readFloor({ path, text }) {
  const tree = parse(text);
  validators[findFileKind(path)](tree);
  const answers = (tree.questions ?? []).flatMap((question) => Object.values(question.answers));
  for (const cell of [...answers, ...(tree.alongside ?? [])]) {
    for (const words of [cell.text, cell.more]) if (words) markdown.parse(words);
  }
}

/** Each copy has words of its own: what was kept of one cell must not help with the same cell of the next. */
function copyGrid(at) {
  const { text } = originals[at % originals.length];
  const id = `copy-${at}`;
  const own = [...String(at)].map((digit) => "bcdfghklmn"[digit]).join("a");
  const copied = text
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^( +(?:text|more): .*)([.?]["']?)$/gm, `$1 ${own}$2`);
  return { path: `grids/${id}/grid.yaml`, text: copied };
}

function copyGrids() {
  return Array.from({ length: Number(count) }, () => copyGrid(made++));
}

function compare(run) {
  const pairs = Array.from({ length: rounds + 3 }, () => {
    const grids = copyGrids();
    return [time(work.floor, grids), time(run, grids)];
  }).slice(3);
  const sums = Array.from({ length: 1000 }, () => ratioOf(pairs.map(() => pick(pairs)))).sort(
    (a, b) => a - b,
  );
  const sum = (side) => pairs.reduce((all, pair) => all + pair[side], 0);
  return {
    floor: sum(0) / rounds / count,
    time: sum(1) / rounds / count,
    ratio: ratioOf(pairs),
    low: sums[25],
    high: sums[974],
  };
}

function ratioOf(pairs) {
  return median(pairs.map(([floor, own]) => own / floor));
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}

/** Milliseconds of processor time: other programs on the machine do not count. */
function time(run, grids) {
  const before = process.cpuUsage();
  run(grids);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function total(run) {
  return { time: time(run, copyGrids()), memory: process.resourceUsage().maxRSS / 1024 };
}
