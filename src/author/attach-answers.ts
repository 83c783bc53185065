import { closest, distance } from "fastest-levenshtein";
import type { FoundProblem } from "./found-problem.ts";
import type { LineIndex } from "./line-index.ts";
import type { Heading, MarkdownParts } from "./markdown-parts.ts";
import { quoteText } from "./quote-text.ts";
import { readAnswer } from "./read-answer.ts";
import type { ReadTree } from "./read-tree.ts";
import type { Span } from "./span.ts";
import { toPointer } from "./to-pointer.ts";

/** A question or an option of the front matter: its words and its way back. */
interface Named {
  words: string;
  at: number;
  id?: string;
}

/**
 * Adds the answers of a Markdown grid to the tree of its front matter, under the questions and options their
 * headings name. A heading that is nearly right is reported and still used, so that one slip gives one finding.
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

  const firstQuestions = new Map<number, Span>();
  for (const part of parts.questions) {
    const question = match(part.heading, questions, "question", "##", "ask");
    if (!question || isRepeated(question, part.heading, firstQuestions)) continue;
    const pointer = toPointer(["questions", question.at, "answers"]);
    const answers = {};
    add(tree, question.at, answers);
    tree.spans.set(pointer, { key: part.heading.span, value: part.heading.span });
    const firstOptions = new Map<number, Span>();
    for (const answer of part.answers) {
      const option = match(answer.heading, options, "option", "###", "name");
      if (!option?.id || isRepeated(option, answer.heading, firstOptions)) continue;
      const read = readAnswer(answer, text, pointer + toPointer([option.id]));
      for (const [at, spans] of read.spans) tree.spans.set(at, spans);
      tree.problems.push(...read.problems);
      Object.defineProperty(answers, option.id, {
        value: read.value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }

  function report(message: string, span: Span, suggestion?: string): void {
    const problem: FoundProblem = { rule: "markdown-structure", message, span };
    tree.problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }

  function match(
    heading: Heading,
    all: Named[],
    what: string,
    marks: string,
    key: string,
  ): Named | undefined {
    const exact = all.find(({ words }) => words === heading.text);
    if (exact || heading.text === "") return exact;
    const near = closest(
      heading.text.slice(0, 200),
      all.map(({ words }) => words),
    );
    const isNear = distance(heading.text.slice(0, 200), near) <= Math.max(2, near.length / 3);
    const expected = `A ${marks} heading is the \`${key}\` of ${what === "option" ? "an" : "a"} ${what} at the top of the file, word for word.`;
    const question = isNear ? ` Did you mean ${quoteText(near)}?` : "";
    report(
      `There is no ${what} ${quoteText(heading.text)}. ${expected}${question}`,
      heading.span,
      isNear ? near : undefined,
    );
    return isNear ? all.find(({ words }) => words === near) : undefined;
  }

  function isRepeated(found: Named, heading: Heading, firsts: Map<number, Span>): boolean {
    const first = firsts.get(found.at);
    if (first) {
      report(
        `${quoteText(heading.text)} stands here a second time: first on line ${lines.lineOf(first.start)}. Keep one of them.`,
        heading.span,
      );
      return true;
    }
    firsts.set(found.at, heading.span);
    return false;
  }

  function reportEarlyAnswers(read: ReadTree, all: Named[]): void {
    for (const { at } of all) {
      const early = read.spans.get(toPointer(["questions", at, "answers"]));
      if (early) {
        report(
          "In a Markdown file the answers stand below, under ## and ### headings. Move these there.",
          early.key ?? early.value,
        );
      }
    }
  }
}

function add(tree: ReadTree, at: number, answers: object): void {
  const question = (tree.value as { questions: { answers?: unknown }[] }).questions[at];
  if (question) question.answers = answers;
}

function readNames(value: unknown, list: string, key: string): Named[] {
  const items = isObject(value) ? value[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, at) => {
    if (!isObject(item) || typeof item[key] !== "string") return [];
    const words = item[key].trim();
    return [typeof item["id"] === "string" ? { words, at, id: item["id"] } : { words, at }];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
