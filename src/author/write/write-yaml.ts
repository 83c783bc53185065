import { isMap, isSeq, Pair, Scalar, YAMLMap, type Document } from "yaml";
import type { Span } from "../place/span.ts";
import type { AnswerPart, MarkdownParts } from "../markdown/markdown-parts.ts";
import { readGridWords, type AnswerWords } from "./grid-words.ts";
import { readCommentLines } from "./read-comment-lines.ts";
import { writeDocument } from "./write-document.ts";

/** The keys of an answer in the order in which they are written. */
const keys = ["text", "more", "basis", "consensus", "evidence", "chance"] as const;

/**
 * Writes a grid as YAML: the front matter of its Markdown form, with the answers in their questions.
 * @param document the front matter; the answers are put into it
 * @param tree the whole grid as a plain tree
 * @param text the Markdown file that `parts` stand in
 */
export function writeYaml(
  document: Document,
  tree: unknown,
  parts: MarkdownParts,
  text: string,
): string {
  const grid = readGridWords(tree);
  const comments = new CommentTaker(parts.comments, text);
  const written = new Map<number, Pair>();
  for (const part of parts.questions) {
    const at = findNamed(grid.questions, part.heading.text, "ask");
    const answers = new YAMLMap();
    const pair = new Pair(comments.createKey("answers", part.heading.span), answers);
    for (const answer of part.answers) {
      const id = grid.options[findNamed(grid.options, answer.heading.text, "name")]?.id ?? "";
      const words = grid.questions[at]?.answers.get(id) ?? {};
      answers.add(
        new Pair(
          comments.createKey(id, answer.heading.span),
          createAnswer(document, words, answer, comments),
        ),
      );
    }
    written.set(at, pair);
  }
  putAnswers(document, written);
  const rest = comments.takeBefore(Infinity);
  if (rest !== undefined) document.comment = [document.comment, rest].filter(Boolean).join("\n");
  return writeDocument(document);
}

function findNamed<Key extends string>(
  all: readonly ({ id: string } & Record<Key, string>)[],
  heading: string,
  key: Key,
): number {
  const byWords = all.findIndex((item) => item[key] === heading);
  return byWords === -1 ? all.findIndex(({ id }) => id === heading) : byWords;
}

function putAnswers(document: Document, written: ReadonlyMap<number, Pair>): void {
  const root = document.contents;
  const questions = document.get("questions");
  if (!isMap(root) || !isSeq(questions)) return;
  for (const [at, question] of questions.items.entries()) {
    if (!isMap(question)) continue;
    // Answers are too much for a line: what they stand in cannot be written in brackets.
    for (const holder of [root, questions, question]) holder.flow = false;
    if (at > 0) question.spaceBefore = true;
    const answers = written.get(at);
    if (answers) question.items.push(answers as (typeof question.items)[number]);
  }
}

function createAnswer(
  document: Document,
  words: AnswerWords,
  part: AnswerPart,
  comments: CommentTaker,
): YAMLMap {
  const answer = new YAMLMap();
  const starts: [string, Span][] = part.directives.map(({ name, span }) => [
    /^(draft|not-known)$/.test(name) ? "basis" : name,
    span,
  ]);
  if (part.text[0]) starts.push(["text", part.text[0]]);
  if (part.more) starts.push(["more", part.more.opening]);
  // Directives may stand in any order, and each keeps the comment above it.
  const made = new Map(
    starts
      .sort(([, one], [, other]) => one.start - other.start)
      .map(([key, span]) => [key, comments.createKey(key, span)]),
  );
  for (const key of keys) {
    if (words[key] === undefined) continue;
    const value = document.createNode(words[key]);
    if (isMap(value) || isSeq(value)) value.flow = true;
    quoteLink(value);
    answer.add(new Pair(made.get(key) ?? new Scalar(key), value));
  }
  return answer;
}

/** Addresses stand in quotes wherever grids are written by hand: the colon in them looks like that of a key. */
function quoteLink(value: unknown): void {
  const link = isMap(value) ? value.get("link", true) : undefined;
  if (link instanceof Scalar) link.type = Scalar.QUOTE_DOUBLE;
}

/** Hands out the comments of a Markdown file, each to the first thing that stands below it. */
class CommentTaker {
  readonly #text: string;
  readonly #left: Span[];

  constructor(comments: readonly Span[], text: string) {
    this.#left = [...comments];
    this.#text = text;
  }

  /** A key, below the comments that stand above what it was written as. */
  createKey(name: string, place: Span): Scalar {
    const key = new Scalar(name);
    const comment = this.takeBefore(place.start);
    if (comment !== undefined) key.commentBefore = comment;
    return key;
  }

  takeBefore(offset: number): string | undefined {
    const lines: string[] = [];
    while (this.#left[0] && this.#left[0].start < offset) {
      const comment = this.#left.shift();
      const said = readCommentLines(this.#text.slice(comment?.start, comment?.end));
      lines.push(...said.map(({ words }) => ` ${words}`));
    }
    return lines.length === 0 ? undefined : lines.join("\n");
  }
}
