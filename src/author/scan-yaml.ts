import { CST, Lexer } from "yaml";
import type { FoundProblem } from "./found-problem.ts";
import { limits } from "./limits.ts";
import { quoteText } from "./quote-text.ts";
import type { Span } from "./span.ts";

/** What a first, flat look at YAML finds. */
export interface YamlScan {
  problems: FoundProblem[];
  /** Whether the text is small and flat enough to be handed to the parser. */
  parseable: boolean;
}

const refusals: Partial<Record<string, (token: string) => string>> = {
  anchor: (token) =>
    `${quoteText(token)} would be read as a name for repeating a value (an anchor), which is not used here. ` +
    `If it is text, put the whole value in quotes; if a value is needed twice, write it twice.`,
  alias: (token) =>
    `${quoteText(token)} would be read as a repeat of another value (an alias), which is not used here. ` +
    `If it is text, for example *emphasis*, put the whole value in quotes or on its own lines after |.`,
  tag: (token) =>
    `${quoteText(token)} would be read as a type (a tag), which is not used here. ` +
    `If it is text, put the whole value in quotes.`,
  "directive-line": (token) =>
    `${quoteText(token)} would be read as an instruction to YAML, which is not used here. ` +
    `If it is text, put it in quotes; if not, take it out.`,
  "explicit-key-ind": () =>
    `A question mark with a space after it has a meaning of its own here. If it is text, put the whole value in quotes.`,
};

/**
 * Looks through the words and signs of a YAML text once, without building anything, for what must not
 * reach the parser (nesting that would exhaust it) and for what these files never use: anchors, aliases,
 * tags, directives, several documents. Takes time in proportion to the text alone.
 */
export function scanYaml(text: string): YamlScan {
  const problems: FoundProblem[] = [];
  const brackets: Span[] = [];
  const columns: number[] = [];
  let offset = 0;
  let lineStart = 0;
  let keyColumn: number | undefined;
  let inScalar = false;
  let tokens = 0;
  let hasContent = false;
  let mismatched = false;

  const report = (message: string, span: Span, hidesTheRest = false) => {
    // One too many is kept, so that whoever shows them can tell that there were more.
    if (problems.length <= limits.problems) {
      problems.push({ rule: "yaml-syntax", message, span, hidesTheRest });
    }
  };
  const stop = (message: string, span: Span): YamlScan => {
    report(message, span, true);
    return { problems, parseable: false };
  };
  const open = (column: number) => {
    while ((columns.at(-1) ?? -1) >= column) columns.pop();
    columns.push(column);
  };

  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT || token === CST.SCALAR || token === CST.FLOW_END) {
      if (token === CST.SCALAR) inScalar = true;
      if (token === CST.FLOW_END) reportUnclosed();
      continue;
    }
    const span = { start: offset, end: offset + token.length };
    offset = span.end;
    tokens += 1;
    if (tokens > limits.tokens) {
      return stop("The file holds more words and signs than a grid can use. Split it.", span);
    }
    const column = span.start - lineStart;
    const type = inScalar ? "scalar" : (CST.tokenType(token) ?? "scalar");
    inScalar = false;
    const refusal = refusals[type];
    if (refusal) report(refusal(token), span);

    switch (type) {
      case "newline":
        keyColumn = undefined;
        break;
      case "doc-start":
        if (hasContent) report(severalDocuments, span, true);
        break;
      case "doc-end":
        report("Three dots end the file here. Take them out.", span, true);
        break;
      case "seq-item-ind":
        if (brackets.length === 0) open(column);
        keyColumn = undefined;
        break;
      case "map-value-ind":
        if (brackets.length === 0) open(keyColumn ?? column);
        keyColumn = undefined;
        break;
      case "flow-map-start":
      case "flow-seq-start":
        keyColumn ??= column;
        brackets.push(span);
        break;
      case "flow-map-end":
      case "flow-seq-end":
        closeBracket(token, span);
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        keyColumn ??= column;
        if (!isClosed(token)) {
          const message =
            `The quote that opens here is not closed before the text ends or goes back to the left. ` +
            `Put ${token[0]} at the end of the value.`;
          report(message, toFirstLine(token, span), true);
        }
        break;
      case "scalar":
        keyColumn ??= column;
        break;
    }
    if (type === "scalar" || brackets.length > 0 || type === "double-quoted-scalar")
      hasContent = true;
    if (columns.length + brackets.length > limits.depth) {
      return stop(
        `Lists and groups stand in one another more than ${limits.depth} deep here. Is a sign repeated by mistake? If it is text, put the whole value in quotes.`,
        span,
      );
    }
    const lastBreak = token.lastIndexOf("\n");
    if (lastBreak !== -1) lineStart = span.start + lastBreak + 1;
  }
  reportUnclosed();
  return { problems, parseable: true };

  function closeBracket(token: string, span: Span): void {
    const opening = brackets.pop();
    const expected = opening && text[opening.start] === "{" ? "}" : "]";
    if (!opening) {
      report(
        `${quoteText(token)} closes a bracket that was never opened. ${mendBracket}`,
        span,
        true,
      );
    } else if (token !== expected) {
      mismatched = true;
      report(
        `${quoteText(token)} stands where ${quoteText(expected)} is expected. ${mendBracket}`,
        span,
        true,
      );
    }
  }

  function reportUnclosed(): void {
    const last = brackets[0];
    if (last && !mismatched) {
      const sign = text.slice(last.start, last.end);
      const closing = sign === "{" ? "}" : "]";
      const message = `The bracket "${sign}" that opens here is never closed. Put "${closing}" at its end. ${mendBracket}`;
      report(message, last, true);
    }
    brackets.length = 0;
  }
}

const mendBracket = "If the bracket belongs to text, put the whole value in quotes.";

const severalDocuments =
  "Three hyphens start a second document here, and a file holds one. Take the line out, or make a second file.";

/** Whether a quoted token ends in its own, unescaped quote. */
function isClosed(token: string): boolean {
  const quote = token[0] ?? "";
  if (token.length < 2 || !token.endsWith(quote)) return false;
  if (quote === "'") return true;
  let backslashes = 0;
  while (token[token.length - 2 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 0;
}

function toFirstLine(token: string, span: Span): Span {
  const end = token.indexOf("\n");
  return end === -1 ? span : { start: span.start, end: span.start + end };
}
