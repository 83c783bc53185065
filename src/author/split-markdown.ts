import type { FoundProblem } from "./found-problem.ts";
import { limits } from "./limits.ts";
import type { AnswerPart, MarkdownParts, QuestionPart } from "./markdown-parts.ts";
import { quoteText } from "./quote-text.ts";
import { readDirective } from "./read-directive.ts";
import type { Span } from "./span.ts";

/**
 * Takes a Markdown grid apart, line by line: front matter, `##` questions, `###` options and, under those,
 * prose, directives and `:::more` … `:::`. Headings and directives count at the start of a line only (up to three
 * spaces in). Looks at each line once, whatever stands in it; the prose itself is parsed later, cell by cell.
 */
export function splitMarkdown(text: string): { parts: MarkdownParts; problems: FoundProblem[] } {
  const problems: FoundProblem[] = [];
  const questions: QuestionPart[] = [];
  const { front, next } = findFrontMatter();
  let question: QuestionPart | undefined;
  let answer: AnswerPart | undefined;
  let open: Span | undefined;
  let stretch: Span | undefined;
  let directives = 0;
  let strayReported = false;

  for (const line of eachLine(text, next)) {
    const content = text.slice(line.start, line.end);
    if (problems.length >= limits.problems) break;
    if (/^ {0,3}#{1,3}(?:[ \t]|$)/.test(content)) readHeading(content, line);
    else if (/^ {0,3}:{1,}[a-zA-Z{[]/.test(content) || /^ {0,3}:{2,}/.test(content)) {
      readColons(content, toContentSpan(content, line));
    } else readProse(content, line);
  }
  endAnswer();
  return { parts: { front, questions }, problems };

  function report(message: string, span: Span, suggestion?: string): void {
    const rule = "markdown-structure";
    problems.push({ rule, message, span, ...(suggestion === undefined ? {} : { suggestion }) });
  }

  function findFrontMatter(): { front: Span | undefined; next: number } {
    const missing =
      "The file has to start with a line of three hyphens (---), then everything but the answers as in grid.yaml, then three hyphens again.";
    if (!/^---[ \t]*(?:\r?\n|$)/.test(text)) {
      report(missing, { start: 0, end: Math.min(text.length, 3) });
      return { front: undefined, next: 0 };
    }
    const start = text.indexOf("\n") + 1;
    for (const line of eachLine(text, start === 0 ? text.length : start)) {
      if (
        /^---[ \t]*$/.test(text.slice(line.start, line.start + 400).slice(0, line.end - line.start))
      ) {
        const after = text.indexOf("\n", line.end);
        return { front: { start, end: line.start }, next: after === -1 ? text.length : after + 1 };
      }
    }
    report(
      "The part that starts with this line of three hyphens has no end. Put a line of three hyphens (---) before the first ## heading.",
      { start: 0, end: 3 },
    );
    return { front: undefined, next: text.length };
  }

  function readHeading(content: string, line: Span): void {
    endAnswer();
    strayReported = false;
    const level = content.trimStart().search(/[^#]|$/);
    const words = content.trim().slice(level).trim();
    const title = /^(.*?)[ \t]+#+$/.exec(words)?.[1] ?? (/^#+$/.test(words) ? "" : words);
    const start = line.start + (title ? content.indexOf(title, content.indexOf("#") + level) : 0);
    const heading = { text: title, span: title ? { start, end: start + title.length } : line };
    if (level === 1) {
      report(
        `A heading with one # has no place here: the title stands at the top of the file. Use ## for a question and ### for an option.`,
        line,
      );
    } else if (level === 2) {
      question = { heading, answers: [] };
      questions.push(question);
    } else if (!question) {
      report(
        `The option ${quoteText(title)} stands before the first question. Put a ## heading with a question above it.`,
        heading.span,
      );
      answer = { heading, text: [], directives: [] };
    } else {
      answer = { heading, text: [], directives: [] };
      question.answers.push(answer);
    }
  }

  function readColons(content: string, span: Span): void {
    endStretch();
    const line = content.trim();
    const colons = line.search(/[^:]|$/);
    const rest = line.slice(colons);
    if (colons > 2 && rest === "") {
      if (!open)
        report(
          `This line closes ":::more", but none is open. Take it out, or put :::more where the longer text starts.`,
          span,
        );
      open = undefined;
    } else if (colons > 2 && rest === "more") {
      openMore(span);
    } else if (colons > 2) {
      const mend = /^more\b/.test(rest)
        ? "write :::more alone on its line"
        : "a directive has two colons, as in ::evidence{…}";
      report(
        `${quoteText(line)} cannot be read: ${mend}. Three colons are only for :::more and the ::: that ends it.`,
        span,
      );
    } else if (colons === 1) {
      report(`${quoteText(line)} starts with one colon. A directive has two.`, span, `:${line}`);
    } else if (/^more\b/.test(rest)) {
      report(
        `The longer text starts with three colons (:::more) and ends with a line of three colons (:::).`,
        span,
      );
    } else addDirective(span);
  }

  function openMore(span: Span): void {
    if (!answer) reportStray(span, ":::more");
    else if (open) report(`":::more" is open already. End it with ::: first.`, span);
    else if (answer.more)
      report(`This answer has a ":::more" already. Put both texts in one.`, span);
    else answer.more = { spans: [], opening: span };
    open = span;
  }

  function addDirective(span: Span): void {
    const directive = readDirective(text, span);
    directives += 1;
    if ("fault" in directive) report(directive.fault, directive.span);
    else if (directives > limits.directives) {
      report(
        `The file holds more than ${limits.directives} directives, and the rest is not read.`,
        span,
      );
    } else if (!answer) reportStray(span, `::${directive.name}`);
    else if (open)
      report(`::${directive.name} belongs to the whole answer. Put it outside :::more.`, span);
    else answer.directives.push(directive);
  }

  function readProse(content: string, line: Span): void {
    if (content.trim() === "") return;
    const span = toContentSpan(content, line);
    if (/^ {0,3}#{1,3}[^#\s]/.test(content)) {
      report(`${quoteText(content)} is no heading yet. Put a space after the #.`, span);
    } else if (/::+[a-z-]+\{/.test(content.slice(0, limits.cellLength))) {
      report(`A directive stands on a line of its own, with nothing before or after it.`, span);
    }
    if (!answer) reportStray(span, "Text");
    else if (stretch) stretch.end = span.end;
    else stretch = { start: line.start, end: span.end };
  }

  function reportStray(span: Span, what: string): void {
    if (strayReported) return;
    strayReported = true;
    const where = question
      ? `stands under the question ${quoteText(question.heading.text)} but under no option. Put a ### heading with an option's name above it.`
      : "stands before the first answer. Put a ## heading with a question and a ### heading with an option's name above it.";
    report(`${what} ${where}`, span);
  }

  function endStretch(): void {
    if (stretch && answer) (open && answer.more ? answer.more.spans : answer.text).push(stretch);
    stretch = undefined;
  }

  function endAnswer(): void {
    endStretch();
    if (open)
      report(
        `":::more" is not closed. Put a line of three colons (:::) at the end of the longer text.`,
        open,
      );
    open = undefined;
    answer = undefined;
  }
}

/** The lines of a text from an offset on, without their ends. */
function* eachLine(text: string, from: number): Generator<Span> {
  let start = from;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const next = found === -1 ? text.length : found;
    yield { start, end: text[next - 1] === "\r" && next > start ? next - 1 : next };
    start = next + 1;
  }
}

function toContentSpan(content: string, line: Span): Span {
  const start = line.start + content.length - content.trimStart().length;
  return { start, end: start + content.trim().length };
}
