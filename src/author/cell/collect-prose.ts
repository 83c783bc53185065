import type { Nodes } from "mdast";
import { limits } from "../limits.ts";
import type { LineIndex } from "../place/line-index.ts";
import { explainDecoded } from "../problem/explain-refused.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import type { ReadTree } from "../tree/read-tree.ts";
import type { CellProse } from "./cell-prose.ts";
import { countMarks } from "./count-marks.ts";
import { findCellExcess } from "./find-cell-excess.ts";
import { ParsedCell } from "./parsed-cell.ts";

/** The places that hold Markdown in a grid's tree, and in a translation's. */
const markdownCell =
  /^(?:\/(?:questions\/\d+\/answers\/[^/]+|alongside\/\d+)\/(?:text|more)|\/words\/(?:questions\/[^/]+\/answers\/[^/]+|alongside\/[^/]+)\/(?:text|more)\/say)$/;

/** The Markdown cells of a tree, parsed, and what of them was refused. */
export interface CollectedProse {
  prose: Map<string, CellProse>;
  problems: FoundProblem[];
}

/** Parses every Markdown cell of a grid's tree once and ties its syntax tree to the file; trims the cells in the tree. */
export function collectProse(tree: ReadTree, text: string, lines: LineIndex): CollectedProse {
  const prose = new Map<string, CellProse>();
  const problems: FoundProblem[] = [];
  let marks = 0;
  for (const [pointer, spans] of tree.spans) {
    if (!markdownCell.test(pointer)) continue;
    const markdown = trimAt(tree.value, pointer);
    if (markdown === undefined) continue;
    marks += countMarks(markdown);
    const excess = marks > limits.marks ? tooManyMarks : findCellExcess(markdown);
    const cell = excess === undefined ? new ParsedCell(markdown, spans, text, lines) : undefined;
    const message = excess ?? (cell && findDecoded(cell.root));
    if (cell && message === undefined) prose.set(pointer, cell);
    else if (message) problems.push({ rule: "markdown-structure", message, span: spans.value });
    if (marks > limits.marks || problems.length >= limits.problems) break;
  }
  return { prose, problems };
}

const tooManyMarks = `The cells of this file hold more than ${limits.marks} signs that may mean something in Markdown, and the rest is not read. Write them in plain words.`;

/** What is wrong with the text and the link targets of parsed Markdown, where `&#x…;` may stand for any character. */
function findDecoded(node: Nodes): string | undefined {
  const texts = [
    "value" in node ? node.value : "",
    "url" in node ? node.url : "",
    "title" in node ? node.title : "",
    "alt" in node ? node.alt : "",
  ];
  const children = "children" in node ? node.children : [];
  return (
    explainDecoded(texts.filter(Boolean).join(" ")) ??
    children.map(findDecoded).find((message) => message !== undefined)
  );
}

/** Takes the empty lines around a cell away, as the two forms cannot agree on them, and returns it. */
function trimAt(value: unknown, pointer: string): string | undefined {
  const steps = pointer.split("/").slice(1).map(toStep);
  let holder = value;
  for (const step of steps.slice(0, -1)) holder = readOwn(holder, step);
  const last = steps.at(-1) ?? "";
  const cell = readOwn(holder, last);
  if (typeof cell !== "string") return undefined;
  const trimmed = cell.trimEnd().replace(/^(?:[ \t]*\n)+/, "");
  Reflect.set(holder as object, last, trimmed);
  return trimmed;
}

function toStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function readOwn(value: unknown, name: string): unknown {
  const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isOwn ? Reflect.get(value, name) : undefined;
}
