import { limits } from "../limits.ts";
import { explainRefused, refusedCharacters } from "./explain-refused.ts";
import type { FoundProblem } from "./found-problem.ts";
import type { SourceProblem } from "./source-problem.ts";

/** Finds what no file of ours may hold whatever its form: too much text, and characters nobody can see. */
export function findRefusedText(text: string, rule: SourceProblem["rule"]): FoundProblem[] {
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    const message = `The file is larger than ${limits.bytes / 1024} kB. Split it, or take out what is not words.`;
    return [{ rule, message, span: { start: 0, end: 0 } }];
  }
  const problems: FoundProblem[] = [];
  for (const match of text.matchAll(refusedCharacters)) {
    if (problems.length >= limits.problems) break;
    const message = explainRefused(match[0]);
    problems.push({ rule, message, span: { start: match.index, end: match.index + 1 } });
  }
  return problems;
}
