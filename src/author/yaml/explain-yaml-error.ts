import type { ErrorCode } from "yaml";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { quoteText } from "../problem/quote-text.ts";
import { explainNearby } from "./explain-nearby.ts";
import { countSpaces, getLine, type Line, toContentSpan } from "./line.ts";

/** An error of the YAML parser, with offsets into the text it parsed. */
export interface YamlError extends Span {
  code: ErrorCode;
  message: string;
}

type Explanation = Pick<FoundProblem, "message" | "suggestion" | "hidesTheRest"> & { span?: Span };
type Explain = (line: Line, error: YamlError, text: string) => Explanation;

const quoteWhole = "Put the whole value in straight quotes.";

const explainers: Partial<Record<ErrorCode, Explain>> = {
  BLOCK_AS_IMPLICIT_KEY: (line, _error, text) => explainColonInValue(line, text),
  MULTILINE_IMPLICIT_KEY: (line, error, text) =>
    /:\s/.test(line.text) ? explainColonInValue(line, text) : explainMissing(line, error),
  KEY_OVER_1024_CHARS: () => ({
    message:
      "The name before this colon is longer than 1,024 characters. Is a quote or a line break missing?",
    hidesTheRest: true,
  }),
  BAD_INDENT: (line, error, text) =>
    isInBrackets(line, error)
      ? { message: missingComma, hidesTheRest: true }
      : explainIndent(line, text),
  TAB_AS_INDENT: () => ({
    message: "A tab stands here where YAML reads only spaces. Put spaces in its place.",
    hidesTheRest: true,
  }),
  BLOCK_IN_FLOW: (line, error, text) => explainColonInBrackets(line, error, text),
  BAD_DQ_ESCAPE: (_line, error, text) => ({
    message:
      `${quoteText(text.slice(error.start, error.start + 2))} means nothing between double quotes. ` +
      `Write two backslashes for one, or use single quotes.`,
    span: { start: error.start, end: error.start + 2 },
  }),
  BAD_SCALAR_START: (line, error, text) => ({
    message: `A value cannot start with ${text.charAt(error.start)} unless it is in quotes. ${quoteWhole}`,
    ...quoteValue(line),
  }),
  MISSING_CHAR: (line, error) => explainMissing(line, error),
  UNEXPECTED_TOKEN: (line, error, text) => explainUnexpected(line, error, text),
};

/**
 * Says in an author's words what an error of the YAML parser means and how to mend it.
 * Undefined for what the first scan has already said better.
 * @param scanned whether the first scan found anything
 */
export function explainYamlError(
  error: YamlError,
  text: string,
  scanned: boolean,
): FoundProblem | undefined {
  if (scanned && reportedByScan.test(error.message)) return undefined;
  const line = getLine(text, error.start);
  const explanation = explainNearby(line, text) ??
    explainers[error.code]?.(line, error, text) ?? {
      message: `${quoteText(line.text)} cannot be read. Look at the indentation, quotes and colons of this line and the one above.`,
      hidesTheRest: true,
    };
  const { span = toShortSpan(error, line), ...rest } = explanation;
  return { rule: "yaml-syntax", span, ...rest };
}

const reportedByScan =
  /anchor|alias|tag|directive|doc-(start|end)|closing ['"]|explicit-key|[Ff]low (map|sequence)? ?.*end with|-end['"]? token|\\u0018/;

const curlyValue = /:\s+[“”‘’]/u;

const curlyQuotes = `Curly quotes (“ ”) do not hold a value together: only straight ones do. Put " at both ends.`;

function explainColonInBrackets(line: Line, error: YamlError, text: string): Explanation {
  if (curlyValue.test(line.text)) return { message: curlyQuotes, hidesTheRest: true };
  const found = /\s([\w-]+):(?:\s|$)/.exec(text.slice(error.start, line.end));
  if (!found?.[1]) return { message: missingComma, hidesTheRest: true };
  const start = error.start + found.index + 1;
  return {
    message:
      `${quoteText(`${found[1]}:`)} would start a new name inside a value in brackets. ` +
      `If it is one, put a comma before it; if it is text, put the whole value in straight quotes.`,
    span: { start, end: start + found[1].length },
    hidesTheRest: true,
  };
}

const missingComma =
  "A comma is missing here between two things in brackets. If the bracket belongs to text, put the whole value in quotes.";

function explainColonInValue(line: Line, text: string): Explanation {
  if (curlyValue.test(line.text)) return { message: curlyQuotes, hidesTheRest: true };
  const next = getLine(text, Math.min(text.length, text.indexOf("\n", line.start) + 1));
  if (!/:\s.*:(\s|$)/.test(line.text) && next.start > line.start) {
    return {
      message:
        `${quoteText(next.text)} is indented further than the line above it, which has its value already. ` +
        `Give both the same number of spaces; if it is text, ${lowerFirst(quoteWhole)}`,
      span: toContentSpan(next),
      hidesTheRest: true,
    };
  }
  return {
    message: `This value holds a colon with a space after it, which would start a new name. ${quoteWhole}`,
    ...quoteValue(line),
  };
}

/** The value of a one-line `name: value`, in quotes, where that is surely what was meant. */
function quoteValue(line: Line): Pick<Explanation, "suggestion"> & { span?: Span } {
  const found = /^(\s*(?:-\s+)?[\w-]+:\s+|\s*-\s+)(\S.*)$/.exec(line.text);
  const value = found?.[2]?.trimEnd();
  if (!found || !value || value.startsWith("'") || value.includes(" #")) return {};
  const quote = /["\\]/.test(value) ? "'" : '"';
  if (value.includes(quote)) return {};
  const start = line.start + (found[1]?.length ?? 0);
  return { suggestion: `${quote}${value}${quote}`, span: { start, end: start + value.length } };
}

function explainIndent(line: Line, text: string): Explanation {
  const spaces = countSpaces(line.text);
  const count = spaces === 1 ? "1 space" : `${spaces} spaces`;
  const above = text
    .slice(Math.max(0, line.start - 2000), line.start)
    .split("\n")
    .reverse();
  const owner = above.find((other) => other.trim() !== "" && countSpaces(other) <= spaces) ?? "";
  const mend =
    countSpaces(owner) === spaces && owner.trimStart().startsWith("- ")
      ? "which puts it under a hyphen. Start it with a hyphen too, or, if it belongs to that item, indent it by 2 more."
      : "which fits no line above it. Give it as many spaces as the lines it belongs with.";
  return {
    message: `${quoteText(line.text)} is indented by ${count}, ${mend}`,
    span: { start: line.start, end: line.start + spaces },
    hidesTheRest: true,
  };
}

function explainMissing(line: Line, error: YamlError): Explanation {
  const content = line.text.trim();
  if (error.message.startsWith("Comments")) {
    return {
      message: `A note starting with # needs a space before the #. If it is text, ${lowerFirst(quoteWhole)}`,
    };
  }
  if (/Missing (, or : )?between|Missing ,|Missing space after/.test(error.message)) {
    return { message: missingComma, hidesTheRest: true };
  }
  if (error.message.startsWith("Sequence item")) {
    return {
      message: `${quoteText(content)} stands in a list but does not start with a hyphen and a space ("- ").`,
      hidesTheRest: true,
    };
  }
  const glued = /^(?:- +)?([\w-]+):(\S.*)$/.exec(content);
  if (glued) {
    return {
      message: `There is no space after the colon of ${quoteText(`${glued[1]}:`)}. Put one there.`,
      span: toContentSpan(line),
      suggestion: content.replace(/:/, ": "),
    };
  }
  return {
    message:
      `${quoteText(content)} is not followed by a colon. Expected a name, a colon and a space, as in "title: …". ` +
      `If it goes on from the line above, indent it more than that line.`,
    span: toContentSpan(line),
    hidesTheRest: true,
  };
}

function explainUnexpected(line: Line, error: YamlError, text: string): Explanation {
  if (/^\s*(?:-\s+)?(?:[\w-]+:\s+)?[|>]/.test(line.text)) {
    return {
      message:
        "The text after | or > starts on the next line, indented. If the sign belongs to the text, put the whole value in quotes.",
      ...quoteValue(line),
    };
  }
  if (/Unexpected (empty item|,)/.test(error.message)) {
    return { message: "There is a comma too many here. Take it out." };
  }
  const apostrophe = /^(\s*(?:-\s+)?(?:[\w-]+:\s+)?)'([^"\\]*)$/.exec(line.text);
  if (apostrophe) {
    const start = line.start + (apostrophe[1]?.length ?? 0);
    return {
      message:
        "An apostrophe ends a value in single quotes. Put the value in double quotes, or write the apostrophe twice.",
      span: { start, end: line.end },
      suggestion: `"${(apostrophe[2] ?? "").replace(/'$/, "")}"`,
      hidesTheRest: true,
    };
  }
  if (isInBrackets(line, error) && !isInBrackets(line, { start: line.end })) {
    return { message: missingComma, hidesTheRest: true };
  }
  const rest = text.slice(error.start, line.end);
  if (rest.trim() === line.text.trim()) {
    return {
      message: `${quoteText(rest)} does not go with the lines above it: a list holds lines that start with a hyphen, a group holds names with colons.`,
      span: toContentSpan(line),
      hidesTheRest: true,
    };
  }
  return {
    message:
      `${quoteText(rest)} stands after the end of a value. ` +
      `A value that starts with a quote or a bracket ends where that closes: put the whole of it in quotes, or take the rest away.`,
    ...quoteValue(line),
  };
}

/** Says whether a bracket is open at an offset in its line; a rough count, for quotes may hold some too. */
function isInBrackets(line: Line, { start }: Pick<Span, "start">): boolean {
  const before = line.text.slice(0, start - line.start);
  return (before.match(/[[{]/g)?.length ?? 0) > (before.match(/[\]}]/g)?.length ?? 0);
}

function toShortSpan(error: YamlError, line: Line): Span {
  const start = error.start;
  return { start, end: Math.max(start, Math.min(error.end, line.end)) };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
