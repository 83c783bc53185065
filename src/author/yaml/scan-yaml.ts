import { CST, Lexer } from "yaml";
import { limits } from "../limits.ts";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { quoteText } from "../problem/quote-text.ts";

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
  const scanner = new Scanner(text);
  let offset = 0;
  let inScalar = false;
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === CST.SCALAR) inScalar = true;
    else if (token === CST.FLOW_END) scanner.endBrackets();
    else if (token !== CST.DOCUMENT) {
      const span = { start: offset, end: offset + token.length };
      const type = inScalar ? "scalar" : (CST.tokenType(token) ?? "scalar");
      scanner.readToken(type, token, span);
      offset = span.end;
      inScalar = false;
      tokens += 1;
      const excess = tokens > limits.tokens ? tooManyTokens : scanner.isTooDeep() ? tooDeep : "";
      if (excess) {
        scanner.report(excess, span, true);
        return { problems: scanner.problems, parseable: false };
      }
    }
  }
  scanner.endBrackets();
  return { problems: scanner.problems, parseable: true };
}

/** What has been read so far: the open brackets, and the columns of the open lists and groups. */
class Scanner {
  readonly problems: FoundProblem[] = [];
  readonly #text: string;
  #brackets: Span[] = [];
  #columns: number[] = [];
  #lineStart = 0;
  #keyColumn: number | undefined;
  #hasBegun = false;
  #isMismatched = false;

  constructor(text: string) {
    this.#text = text;
  }

  isTooDeep(): boolean {
    return this.#columns.length + this.#brackets.length > limits.depth;
  }

  report(message: string, span: Span, hidesTheRest = false): void {
    // Only this many are ever shown, and some of them may stand on one line.
    if (this.problems.length <= limits.problems) {
      this.problems.push({ rule: "yaml-syntax", message, span, hidesTheRest });
    }
  }

  readToken(type: string, token: string, span: Span): void {
    const refusal = refusals[type];
    if (refusal) this.report(refusal(token), span);
    if (type === "doc-start" && this.#hasBegun) this.report(severalDocuments, span, true);
    if (!/^(?:newline|space|comment|directive-line)$/.test(type)) this.#hasBegun = true;
    this.#follow(type, token, span);
    const lastBreak = token.lastIndexOf("\n");
    if (lastBreak !== -1) this.#lineStart = span.start + lastBreak + 1;
  }

  endBrackets(): void {
    const first = this.#brackets[0];
    if (first && !this.#isMismatched) {
      const sign = this.#text.slice(first.start, first.end);
      const closing = sign === "{" ? "}" : "]";
      const message = `The bracket "${sign}" that opens here is never closed. Put "${closing}" at its end. ${mendBracket}`;
      this.report(message, first, true);
    }
    this.#brackets = [];
  }

  #follow(type: string, token: string, span: Span): void {
    const column = span.start - this.#lineStart;
    switch (type) {
      case "newline":
        this.#keyColumn = undefined;
        break;
      case "doc-end":
        this.report("Three dots end the file here. Take them out.", span, true);
        break;
      case "seq-item-ind":
        this.#openColumn(column);
        break;
      case "map-value-ind":
        this.#openColumn(this.#keyColumn ?? column);
        break;
      case "flow-map-start":
      case "flow-seq-start":
        this.#keyColumn ??= column;
        this.#brackets.push(span);
        break;
      case "flow-map-end":
      case "flow-seq-end":
        this.#closeBracket(token, span);
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        this.#keyColumn ??= column;
        this.#readQuoted(token, span);
        break;
      case "scalar":
        this.#keyColumn ??= column;
        break;
    }
  }

  /** A list item or a name starts here: all that stood further right has ended. */
  #openColumn(column: number): void {
    this.#keyColumn = undefined;
    if (this.#brackets.length > 0) return;
    while ((this.#columns.at(-1) ?? -1) >= column) this.#columns.pop();
    this.#columns.push(column);
  }

  #closeBracket(token: string, span: Span): void {
    const opening = this.#brackets.pop();
    const expected = opening && this.#text[opening.start] === "{" ? "}" : "]";
    if (opening && token === expected) return;
    const message = opening
      ? `${quoteText(token)} stands where ${quoteText(expected)} is expected.`
      : `${quoteText(token)} closes a bracket that was never opened.`;
    this.#isMismatched = true;
    this.report(`${message} ${mendBracket}`, span, true);
  }

  #readQuoted(token: string, span: Span): void {
    if (isClosed(token)) return;
    const message =
      `The quote that opens here is not closed before the text ends or goes back to the left. ` +
      `Put ${token[0]} at the end of the value.`;
    const end = token.indexOf("\n");
    this.report(message, end === -1 ? span : { start: span.start, end: span.start + end }, true);
  }
}

const mendBracket = "If the bracket belongs to text, put the whole value in quotes.";

const severalDocuments =
  "Three hyphens start a second document here, and a file holds one. Take the line out, or make a second file.";

const tooManyTokens = "The file holds more words and signs than a grid can use. Split it.";

const tooDeep = `Lists and groups stand in one another more than ${limits.depth} deep here. Is a sign repeated by mistake? If it is text, put the whole value in quotes.`;

/** Whether a quoted token ends in its own, unescaped quote. */
function isClosed(token: string): boolean {
  const quote = token[0] ?? "";
  if (token.length < 2 || !token.endsWith(quote)) return false;
  if (quote === "'") return true;
  let backslashes = 0;
  while (token[token.length - 2 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 0;
}
