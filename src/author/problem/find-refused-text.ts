import { limits } from "../limits.ts";
import type { FoundProblem } from "./found-problem.ts";
import type { SourceProblem } from "./source-problem.ts";

const reasons: { found: RegExp; name: string; mend: string }[] = [
  {
    found: /[\u202a-\u202e\u2066-\u2069]/,
    name: "An invisible sign that turns the direction of writing",
    mend: "It can make the file read differently from what the computer reads. Delete it.",
  },
  {
    found: /\ufffd/,
    name: "The sign of a character that was lost when the file was saved",
    mend: "Type it again and save the file as UTF-8.",
  },
  {
    found: /[\u2028\u2029\u0085]/,
    name: "An invisible line break",
    mend: "Delete it and press Enter instead.",
  },
  {
    found: /\ufeff/,
    name: "An invisible byte order mark in the middle of the file",
    mend: "Delete it.",
  },
  {
    found: /[\ud800-\udfff]/,
    name: "Half a character",
    mend: "Delete it and type the character again.",
  },
  {
    found: /[^]/,
    name: "A control character",
    mend: "It cannot be seen or printed. Delete it.",
  },
];

const refused =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd\p{Cs}]/gu;

/** Finds what no file of ours may hold whatever its form: too much text, and characters nobody can see. */
export function findRefusedText(text: string, rule: SourceProblem["rule"]): FoundProblem[] {
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    const message = `The file is larger than ${limits.bytes / 1024} kB. Split it, or take out what is not words.`;
    return [{ rule, message, span: { start: 0, end: 0 } }];
  }
  const problems: FoundProblem[] = [];
  for (const match of text.matchAll(refused)) {
    if (problems.length >= limits.problems) break;
    const [character] = match;
    const reason = reasons.find(({ found }) => found.test(character));
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const message = `${reason?.name} (U+${code}) stands here. ${reason?.mend}`;
    problems.push({ rule, message, span: { start: match.index, end: match.index + 1 } });
  }
  return problems;
}
