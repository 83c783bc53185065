import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { eachLine } from "./each-line.ts";

/**
 * Finds the YAML between the two lines of three hyphens that a Markdown grid starts with, and where what
 * follows begins. Without it there is nothing to read: a problem is added, and `next` is the end of the text.
 */
export function findFrontMatter(
  text: string,
  problems: FoundProblem[],
): { front: Span | undefined; next: number } {
  const rule = "markdown-structure";
  if (!/^---[ \t]*(?:\r?\n|$)/.test(text)) {
    const message =
      "The file has to start with a line of three hyphens (---), then everything but the answers as in grid.yaml, then three hyphens again.";
    problems.push({ rule, message, span: { start: 0, end: 0 } });
    return { front: undefined, next: text.length };
  }
  const start = text.indexOf("\n") + 1;
  for (const line of eachLine(text, start === 0 ? text.length : start)) {
    if (text.startsWith("---", line.start) && text.slice(line.start, line.end).trim() === "---") {
      const after = text.indexOf("\n", line.end);
      return { front: { start, end: line.start }, next: after === -1 ? text.length : after + 1 };
    }
  }
  const message =
    "The part that starts with this line of three hyphens has no end. Put a line of three hyphens (---) before the first ## heading.";
  problems.push({ rule, message, span: { start: 0, end: 3 } });
  return { front: undefined, next: text.length };
}
