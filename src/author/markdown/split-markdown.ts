import { limits } from "../limits.ts";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { quoteText } from "../problem/quote-text.ts";
import { eachLine } from "./each-line.ts";
import { createCommentFinder } from "./find-comment.ts";
import { findFrontMatter } from "./find-front-matter.ts";
import type { AnswerPart, Heading, MarkdownParts, QuestionPart } from "./markdown-parts.ts";
import { readDirective } from "./read-directive.ts";

/**
 * Takes a Markdown grid apart, line by line: front matter, `##` questions, `###` options and, under those,
 * prose, directives and `:::more` … `:::`. Headings and directives count at the start of a line only (up to
 * three spaces in). Comments on lines of their own are set aside. Looks at each line once, whatever stands in
 * it; prose is parsed later, cell by cell.
 */
export function splitMarkdown(text: string): { parts: MarkdownParts; problems: FoundProblem[] } {
  const problems: FoundProblem[] = [];
  const { front, next } = findFrontMatter(text, problems);
  const splitter = new Splitter(text, problems);
  const findComment = createCommentFinder(text);
  const comments: Span[] = [];
  for (const line of eachLine(text, next)) {
    if (problems.length >= limits.problems) break;
    if (line.start < (comments.at(-1)?.end ?? 0)) continue;
    const comment = findComment(line);
    if (comment) comments.push(comment);
    if (comment) splitter.endStretch();
    else splitter.readLine(line);
  }
  splitter.endAnswer();
  return { parts: { front, questions: splitter.questions, comments }, problems };
}

/** What has been read so far: the open question, answer, `:::more` and stretch of prose. */
class Splitter {
  readonly questions: QuestionPart[] = [];
  readonly #text: string;
  readonly #problems: FoundProblem[];
  #question: QuestionPart | undefined;
  #answer: AnswerPart | undefined;
  #open: (Span & { reported?: boolean }) | undefined;
  #stretch: Span | undefined;
  #directives = 0;
  #strayReported = false;

  constructor(text: string, problems: FoundProblem[]) {
    this.#text = text;
    this.#problems = problems;
  }

  readLine(line: Span): void {
    const content = this.#text.slice(line.start, line.end);
    const span = toContentSpan(content, line);
    const marks = /^ {0,3}(#+|:+)(.?)/.exec(content);
    const sign = marks?.[1]?.[0];
    const next = marks?.[2] ?? "";
    const count = marks?.[1]?.length ?? 0;
    if (sign === "#" && (/^\s?$/.test(next) || count === 2 || count === 3)) {
      this.#readHeading(count, span);
    } else if (sign === ":" && (count > 1 || /[a-z{[]/i.test(next))) {
      this.#readColons(count, span);
    } else this.#readProse(content, span, line);
  }

  endAnswer(): void {
    this.endStretch();
    if (this.#open && !this.#open.reported) {
      const message = `":::more" is not closed. Put a line of three colons (:::) at the end of the longer text.`;
      this.#report(message, this.#open);
    }
    this.#open = undefined;
    this.#answer = undefined;
  }

  #readHeading(level: number, span: Span): void {
    const heading = readHeadingWords(this.#text, level, span);
    if (level > 3) {
      this.#report(
        `A heading has ## for a question or ### for an option, no more: an answer holds no headings.`,
        span,
      );
      return;
    }
    this.endAnswer();
    this.#strayReported = false;
    if (heading.isGlued) {
      this.#report(
        `${quoteText(this.#text.slice(span.start, span.end))} needs a space after the #.`,
        span,
      );
    }
    if (heading.text === "") {
      const what = level === 3 ? "an option's name" : "a question";
      this.#report(`This heading is empty. Write ${what} after the #.`, span);
    }
    if (level === 1) {
      const message = `A heading with one # has no place here: the title stands at the top of the file. Use ## for a question and ### for an option.`;
      this.#report(message, span);
    }
    if (level === 3) this.#openAnswer(heading);
    else {
      this.#question = { heading, answers: [] };
      this.questions.push(this.#question);
    }
  }

  #openAnswer(heading: Heading): void {
    this.#answer = { heading, text: [], directives: [] };
    if (this.#question) this.#question.answers.push(this.#answer);
    else {
      const message = `The option ${quoteText(heading.text)} stands before the first question. Put a ## heading with a question above it.`;
      this.#report(message, heading.span);
    }
  }

  #readColons(count: number, span: Span): void {
    this.endStretch();
    const line = this.#text.slice(span.start, span.end);
    const rest = line.slice(count);
    const isMore = /^more\b/.test(rest);
    if (count > 2 && rest === "") this.#closeMore(span);
    else if (count > 2 && rest === "more") this.#openMore(span);
    else if (count > 2) {
      const mend = isMore
        ? "write :::more alone on its line"
        : "a directive has two colons, as in ::evidence{…}";
      this.#report(
        `${quoteText(line)} cannot be read: ${mend}. Three colons are only for :::more and the ::: that ends it.`,
        span,
      );
      // Whatever it was meant to open, the line of three colons that ends it is not a second mistake.
      if (isMore) this.#open = { ...span, reported: true };
    } else if (isMore) {
      const message = `The longer text starts with three colons (:::more) and ends with a line of three colons (:::).`;
      this.#report(message, span);
      this.#open = { ...span, reported: true };
    } else if (count === 1) {
      this.#report(
        `${quoteText(line)} starts with one colon. A directive has two.`,
        span,
        `:${line}`,
      );
    } else this.#addDirective(span);
  }

  #closeMore(span: Span): void {
    if (!this.#open) {
      const message = `This line closes ":::more", but none is open. Take it out, or put :::more where the longer text starts.`;
      this.#report(message, span);
    }
    this.#open = undefined;
  }

  #openMore(span: Span): void {
    if (!this.#answer) this.#reportStray(span, ":::more");
    else if (this.#open) this.#report(`":::more" is open already. End it with ::: first.`, span);
    else if (this.#answer.more) {
      this.#report(`This answer has a ":::more" already. Put both texts in one.`, span);
    } else this.#answer.more = { spans: [], opening: span };
    this.#open = span;
  }

  #addDirective(span: Span): void {
    const directive = readDirective(this.#text, span);
    this.#directives += 1;
    if (this.#directives > limits.directives) {
      const message = `The file holds more than ${limits.directives} directives, and the rest is not read.`;
      if (this.#directives === limits.directives + 1) this.#report(message, span);
    } else if ("fault" in directive) this.#report(directive.fault, directive.span);
    else if (!this.#answer) this.#reportStray(span, `::${directive.name}`);
    else {
      if (this.#open && !this.#open.reported) {
        const message = `::${directive.name} stands inside the longer text. Put the ::: that ends :::more above it.`;
        this.#report(message, span);
        this.#open = { ...this.#open, reported: true };
      }
      this.#answer.directives.push(directive);
    }
  }

  #readProse(content: string, span: Span, line: Span): void {
    if (span.start === span.end) return;
    if (/(?<!:)::+[a-z][a-z-]*\{/.test(content)) {
      this.#report(
        `A directive stands on a line of its own, with nothing before or after it.`,
        span,
      );
    }
    if (!this.#answer) this.#reportStray(span, "Text");
    else if (this.#stretch) this.#stretch.end = span.end;
    else this.#stretch = { start: line.start, end: span.end };
  }

  endStretch(): void {
    const { more, text } = this.#answer ?? {};
    if (this.#stretch) (this.#open && more ? more.spans : text)?.push(this.#stretch);
    this.#stretch = undefined;
  }

  #reportStray(span: Span, what: string): void {
    if (this.#strayReported) return;
    this.#strayReported = true;
    const where = this.#question
      ? `stands under the question ${quoteText(this.#question.heading.text)} but under no option. Put a ### heading with an option's name above it.`
      : "stands before the first answer. Put a ## heading with a question and a ### heading with an option's name above it.";
    this.#report(`${what} ${where}`, span);
  }

  #report(message: string, span: Span, suggestion?: string): void {
    if (this.#answer) this.#answer.hasFaults = true;
    const problem: FoundProblem = { rule: "markdown-structure", message, span };
    this.#problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }
}

/** The words of a heading, without the marks before it and those that may close it. */
function readHeadingWords(text: string, level: number, span: Span): Heading & { isGlued: boolean } {
  const line = text.slice(span.start, span.end);
  const isGlued = /\S/.test(line.charAt(level));
  let end = line.length;
  while (end > level && line[end - 1] === "#") end -= 1;
  const isClosed = end < line.length && /\s/.test(line.charAt(end - 1));
  const words = line.slice(level, isClosed ? end : line.length);
  if (words.trim() === "") return { text: "", span, isGlued };
  const start = span.start + level + words.length - words.trimStart().length;
  return { text: words.trim(), span: { start, end: start + words.trim().length }, isGlued };
}

function toContentSpan(content: string, line: Span): Span {
  const start = line.start + content.length - content.trimStart().length;
  return { start, end: start + content.trim().length };
}
