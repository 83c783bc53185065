import { posix } from "node:path";
import ts from "typescript";
import { listSlips } from "./list-slips.ts";

/** Sources by their path inside `src/`, with `/` between folders. */
export type Sources = ReadonlyMap<string, string>;

// Which stages a stage may import. Programs are listed apart: any stage and what stands in
// programs/ for all of them, never another program.
const importTable: Record<string, readonly string[]> = {
  author: [],
  check: ["author", "compiled"],
  compile: ["check", "compiled"],
  compiled: [],
  record: ["compiled"],
  words: [],
  report: ["author", "check", "words"],
  share: ["compiled", "record", "words"],
  element: ["compiled", "record", "share", "words"],
  store: ["record", "share"],
};

// The root index.ts is what a web page needs, so it may name only what a page loads.
const pageStages = ["compiled", "record", "share", "store", "words", "element"];

// What several programs need, in rooms of its own.
const sharedRooms = ["programs/prerender", "programs/print", "programs/one-file"];

// Packages a stage may import, by the beginning of their name. Programs may import any.
const text = ["yaml", "unified", "unist", "remark", "mdast", "micromark", "vfile", "hast"];
const readingAge = ["retext", "nlcst", "syllable", "flesch-kincaid"];
const packageTable: Record<string, readonly string[]> = {
  author: [...text, "fastest-levenshtein"],
  check: [...text, ...readingAge, "fastest-levenshtein", "@noble/hashes"],
  compile: [...text, ...readingAge, "@noble/hashes"],
  compiled: [],
  record: ["@noble/hashes"],
  words: [],
  report: ["vfile"],
  share: ["qr"],
  element: ["lit"],
  store: ["idb"],
};

/**
 * Holds the sources to the plan: which stage imports which, through doors alone, each door
 * saying what it is, and pure stages without clock or chance.
 *
 * @param sources every TypeScript file below `src/`
 * @param entries files of `src/` that the package's `exports` and `bin` name; `*` stands for any name
 * @returns one line for each violation, beginning with the file; none when all is well
 */
export function checkArchitecture(sources: Sources, entries: readonly string[]): string[] {
  const violations: string[] = [];
  for (const [file, content] of sources) {
    for (const specifier of listImports(content)) {
      const problem = specifier.startsWith(".")
        ? checkRelative(file, posix.join(posix.dirname(file), specifier), entries)
        : checkPackage(file, specifier);
      if (problem) violations.push(`${file}: imports ${specifier}: ${problem}`);
    }
    violations.push(...listSlips(file, content).map((slip) => `${file}${slip}`));
  }
  return [...violations, ...checkDoors(sources)];
}

function listImports(content: string): string[] {
  // The compiler's own scanner: it sees static, dynamic and type imports and re-exports.
  const { importedFiles } = ts.preProcessFile(content, true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

function checkRelative(
  file: string,
  target: string,
  entries: readonly string[],
): string | undefined {
  if (target.startsWith("../")) return "it lies outside src/";
  if (!/\.[a-z]+$/.test(target)) return "write the file's ending";
  const from = unitOf(file);
  const to = unitOf(target);
  if (from === to) return undefined;
  if (!mayImport(from, to)) return `${from} may not import ${to}`;
  if (target === `${to}/index.ts` || entries.some((entry) => matches(entry, target))) {
    return undefined;
  }
  return `not a door: import ${to}/index.ts`;
}

// A stage is a folder of src/; every program is a unit of its own, and so is what they share.
function unitOf(path: string): string {
  const [first = "", second = "", third] = path.split("/");
  if (second === "") return "index";
  return first === "programs" && third !== undefined ? `programs/${second}` : first;
}

function isProgram(unit: string): boolean {
  return unit === "programs" || unit.startsWith("programs/");
}

function mayImport(from: string, to: string): boolean {
  // What several programs need lies beside them, in the folder they are in or in a room of its own there.
  if (to === "programs" || sharedRooms.includes(to)) return from.startsWith("programs/");
  if (to === "index" || to.startsWith("programs/")) return false;
  if (isProgram(from)) return to in importTable;
  if (from === "index") return pageStages.includes(to);
  return importTable[from]?.includes(to) ?? false;
}

function checkPackage(file: string, specifier: string): string | undefined {
  const from = unitOf(file);
  if (isProgram(from)) return undefined;
  const allowed = packageTable[from] ?? [];
  const isAllowed = allowed.some((name) => new RegExp(`^${name}($|[-/])`).test(specifier));
  return isAllowed ? undefined : `${from} may not import this package`;
}

function matches(entry: string, file: string): boolean {
  const [before = "", after] = entry.split("*");
  return after === undefined ? entry === file : file.startsWith(before) && file.endsWith(after);
}

function checkDoors(sources: Sources): string[] {
  const units = new Set([...sources.keys()].map(unitOf).filter((unit) => unit !== "index"));
  return [...units].flatMap((unit) => {
    const door = sources.get(`${unit}/index.ts`);
    if (door === undefined) return [`${unit}/index.ts: there is no door`];
    const opening = door.split("\n").slice(0, 3);
    return opening.length === 3 && opening.every((line) => /^\/\/ \S+ \S+/.test(line))
      ? []
      : [`${unit}/index.ts: open with three comment lines: what comes in, goes out, is never done`];
  });
}
