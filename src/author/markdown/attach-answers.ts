import { closest, distance } from "fastest-levenshtein";
import { limits } from "../limits.ts";
import type { LineIndex } from "../place/line-index.ts";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { quoteText } from "../problem/quote-text.ts";
import { defineOwn } from "../tree/define-own.ts";
import type { ReadTree } from "../tree/read-tree.ts";
import { toPointer } from "../tree/to-pointer.ts";
import type { Heading, MarkdownParts } from "./markdown-parts.ts";
import { readAnswer } from "./read-answer.ts";

/** A question or an option of the front matter: its words and its way back. */
interface Named {
  item: object;
  words: string;
  at: number;
  id?: string;
}

/**
 * Adds the answers of a Markdown grid to the tree of its front matter, under the questions and options their
 * headings name, by their words or, where two have the same words, by their id. A heading that is nearly right
 * is reported and still used, so that one slip gives one finding.
 */
export function attachAnswers(
  tree: ReadTree,
  parts: MarkdownParts,
  text: string,
  lines: LineIndex,
): void {
  const questions = readNames(tree.value, "questions", "ask");
  const options = readNames(tree.value, "options", "name").filter(({ id }) => id !== undefined);
  // Without questions or options no heading can be right: the schema says what is missing.
  if (questions.length === 0 || options.length === 0) return;
  reportEarlyAnswers(tree, questions);

  const matchQuestion = createMatcher(tree, lines, questions, questionHeading);
  for (const part of parts.questions) {
    if (tree.problems.length >= limits.problems) return;
    const question = matchQuestion(part.heading);
    if (!question) continue;
    const pointer = toPointer(["questions", question.at, "answers"]);
    const answers = {};
    defineOwn(question.item, "answers", answers);
    tree.spans.set(pointer, { key: part.heading.span, value: part.heading.span });
    const matchOption = createMatcher(tree, lines, options, optionHeading);
    for (const answer of part.answers) {
      // Each wrong heading is compared with every right one: a file of nothing else would take long.
      if (tree.problems.length >= limits.problems) return;
      const option = matchOption(answer.heading);
      if (option?.id === undefined) continue;
      const read = readAnswer(answer, text, pointer + toPointer([option.id]));
      for (const [at, spans] of read.spans) tree.spans.set(at, spans);
      tree.problems.push(...read.problems);
      defineOwn(answers, option.id, read.value);
    }
  }
}

const questionHeading = {
  what: "question",
  expected: "A ## heading is the `ask` of a question at the top of the file, word for word.",
};

const optionHeading = {
  what: "option",
  expected: "A ### heading is the `name` of an option at the top of the file, word for word.",
};

/** Finds what a heading names; reports a heading that names nothing, and one that comes a second time. */
function createMatcher(
  tree: ReadTree,
  lines: LineIndex,
  all: Named[],
  { what, expected }: typeof questionHeading,
): (heading: Heading) => Named | undefined {
  const firsts = new Map<Named, Span>();
  const byWords = new Map([...all].reverse().map((one) => [one.words, one]));
  const byId = new Map([...all].reverse().map((one) => [one.id, one]));

  function findNearest({ text, span }: Heading): Named | undefined {
    const words = text.slice(0, 200);
    const near = closest(
      words,
      all.map((one) => one.words),
    );
    const isNear = distance(words, near) <= Math.max(2, near.length / 3);
    const message = `There is no ${what} ${quoteText(text)}. ${expected}`;
    if (isNear) report(tree, `${message} Did you mean ${quoteText(near)}?`, span, near);
    else report(tree, message, span);
    return isNear ? byWords.get(near) : undefined;
  }

  return (heading) => {
    // An empty heading has been reported already.
    if (heading.text === "") return undefined;
    const found = byWords.get(heading.text) ?? byId.get(heading.text) ?? findNearest(heading);
    const first = found && firsts.get(found);
    if (found && !first) firsts.set(found, heading.span);
    if (!first) return found;
    const line = lines.lineOf(first.start);
    const message = `${quoteText(heading.text)} stands here a second time: first on line ${line}. Keep one of them.`;
    report(tree, message, heading.span);
    return undefined;
  };
}

function reportEarlyAnswers(tree: ReadTree, questions: Named[]): void {
  for (const { at } of questions) {
    const early = tree.spans.get(toPointer(["questions", at, "answers"]));
    const message =
      "In a Markdown file the answers stand below, under ## and ### headings. Move these there.";
    if (early) report(tree, message, early.key ?? early.value);
  }
}

function report(tree: ReadTree, message: string, span: Span, suggestion?: string): void {
  const problem: FoundProblem = { rule: "markdown-structure", message, span };
  tree.problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
}

function readNames(value: unknown, list: string, key: string): Named[] {
  const items = isObject(value) ? value[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, at) => {
    if (!isObject(item) || typeof item[key] !== "string") return [];
    const words = item[key].trim();
    const named = { item, words, at };
    return [typeof item["id"] === "string" ? { ...named, id: item["id"] } : named];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
