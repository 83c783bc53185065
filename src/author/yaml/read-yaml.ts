import { Composer, Parser, type Document, type ErrorCode } from "yaml";
import { limits } from "../limits.ts";
import type { LineIndex } from "../place/line-index.ts";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import type { ReadTree } from "../tree/read-tree.ts";
import { buildTree } from "./build-tree.ts";
import { explainYamlError, type YamlError } from "./explain-yaml-error.ts";
import { scanYaml } from "./scan-yaml.ts";

/**
 * Reads YAML 1.2 (core schema) that stands in `text` between two offsets.
 * Any problem of syntax leaves the value undefined: what follows a misread line would mislead.
 */
export function readYaml(text: string, span: Span, lines: LineIndex): ReadTree {
  const yaml = text.slice(span.start, span.end);
  const scan = scanYaml(yaml);
  const parsed = scan.parseable ? parse(yaml) : { errors: [], document: undefined };
  const known = scan.problems.length > 0;
  const found = parsed.errors.flatMap((error) => explainYamlError(error, yaml, known) ?? []);
  const problems = [...scan.problems, ...found].map((problem) => shift(problem, span.start));
  if (problems.length > 0) {
    return { value: undefined, spans: new Map(), problems: keepTelling(problems, lines) };
  }
  if (!parsed.document?.contents) {
    const message = 'Nothing is written here yet. The first line is "format: 1".';
    const nothing: FoundProblem = {
      rule: "yaml-syntax",
      message,
      span: { start: span.start, end: span.start },
    };
    return { value: undefined, spans: new Map(), problems: [nothing] };
  }
  return buildTree(parsed.document.contents, text, span.start, lines);
}

function parse(yaml: string): { errors: YamlError[]; document: Document.Parsed | undefined } {
  const errors: YamlError[] = [];
  const report = (at: ErrorSource, code: ErrorCode, message: string, isWarning?: boolean) => {
    if (!isWarning && errors.length <= limits.problems)
      errors.push({ ...toSpan(at), code, message });
  };
  const composer = new Composer({
    uniqueKeys: false,
    merge: false,
    version: "1.2",
    logLevel: "silent",
  });
  // The parser makes an Error with a stack trace for every fault: a hostile file could hold 100,000.
  Object.assign(composer, { onError: report });
  const documents: Document.Parsed[] = [];
  for (const token of new Parser().parse(yaml)) {
    if (token.type === "error") report(token, "UNEXPECTED_TOKEN", token.message);
    else documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  }
  documents.push(...(composer.end() as Iterable<Document.Parsed>));
  return { errors, document: documents[0] };
}

type ErrorSource = number | [number, number] | { offset: number; source?: string };

function toSpan(at: ErrorSource): Span {
  if (typeof at === "number") return { start: at, end: at + 1 };
  if (Array.isArray(at)) return { start: at[0], end: at[1] };
  return { start: at.offset, end: at.offset + (at.source?.length ?? 1) };
}

function shift(problem: FoundProblem, by: number): FoundProblem {
  const { start, end } = problem.span;
  return { ...problem, span: { start: start + by, end: end + by } };
}

/** One problem for a line, and none after one that makes the parser misread the rest. */
function keepTelling(problems: FoundProblem[], lines: LineIndex): FoundProblem[] {
  const kept: FoundProblem[] = [];
  let lastLine = 0;
  for (const problem of problems.sort((a, b) => a.span.start - b.span.start)) {
    const line = lines.lineOf(problem.span.start);
    if (line !== lastLine) kept.push(problem);
    lastLine = line;
    if (problem.hidesTheRest || kept.length >= limits.problems) break;
  }
  return kept;
}
