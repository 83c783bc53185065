import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import type { LineIndex } from "../place/line-index.ts";
import type { Span } from "../place/span.ts";
import type { FoundProblem } from "../problem/found-problem.ts";
import { explainDecoded } from "../problem/explain-refused.ts";
import { findOddSign } from "../problem/odd-sign.ts";
import { quoteText } from "../problem/quote-text.ts";
import { defineOwn } from "../tree/define-own.ts";
import type { NodeSpans, ReadTree } from "../tree/read-tree.ts";
import { toPointer } from "../tree/to-pointer.ts";
import { missingHyphenSpace } from "./explain-nearby.ts";

/**
 * Turns parsed YAML nodes into plain values and remembers where each of them stands.
 * A name given twice keeps its first value and is reported; names every object has by birth
 * (`toString` and its like) are refused, so that no later stage can trip over them.
 * @param text the whole file; `base` is where in it the YAML starts
 */
export function buildTree(
  root: ParsedNode | null,
  text: string,
  base: number,
  lines: LineIndex,
): ReadTree {
  const builder = new TreeBuilder(text, base, lines);
  const value = builder.build(root, "", undefined);
  // Text with a refused character is handed to nobody, as if it stood in the file itself.
  return {
    value: builder.isRefused ? undefined : value,
    spans: builder.spans,
    problems: builder.problems,
  };
}

class TreeBuilder {
  readonly spans = new Map<string, NodeSpans>();
  readonly problems: FoundProblem[] = [];
  isRefused = false;
  readonly #text: string;
  readonly #base: number;
  readonly #lines: LineIndex;

  constructor(text: string, base: number, lines: LineIndex) {
    this.#text = text;
    this.#base = base;
    this.#lines = lines;
  }

  build(node: unknown, pointer: string, key: Span | undefined): unknown {
    if (isScalar(node)) return this.#addScalar(node as Scalar.Parsed, pointer, key);
    this.spans.set(pointer, { ...(key && { key }), value: this.#toFirstLine(node) });
    if (isSeq(node)) {
      return node.items.map((item, at) => this.build(item, `${pointer}/${at}`, undefined));
    }
    return isMap(node) ? this.#buildObject(node.items, pointer) : null;
  }

  #buildObject(pairs: { key: unknown; value: unknown }[], pointer: string): object {
    const result = {};
    const firsts = new Map<string, Span>();
    for (const pair of pairs) {
      const name = this.#readName(pair.key);
      if (!name) continue;
      const first = firsts.get(name.text);
      if (first) {
        const message =
          `${quoteText(name.text)} is given twice here: first on line ${this.#lines.lineOf(first.start)}. ` +
          `Only one can count. Keep one and take the other away.`;
        this.problems.push({ rule: "unique-ids", message, span: name.span });
        continue;
      }
      firsts.set(name.text, name.span);
      const value = this.build(pair.value, pointer + toPointer([name.text]), name.span);
      defineOwn(result, name.text, value);
    }
    return result;
  }

  #readName(node: unknown): { text: string; span: Span } | undefined {
    const span = this.#toFirstLine(node);
    const text = isScalar(node) ? toName(node) : undefined;
    if (this.#refuse(text, span)) return undefined;
    const odd = text === undefined ? undefined : findOddSign(text);
    if (odd && /^[\w-]+$/.test(odd.plain)) {
      const message = `The name ${quoteText(odd.plain)} is written with ${odd.name}. Type this line again from its start, with plain spaces and signs.`;
      this.problems.push({ rule: "yaml-syntax", message, span });
      // What was meant is plain: it is not told as missing besides.
      return { text: odd.plain, span };
    }
    if (text !== undefined && /^-[a-z]/i.test(text)) {
      this.isRefused = true;
      const { message } = missingHyphenSpace(text);
      this.problems.push({ rule: "yaml-syntax", message, span });
      return undefined;
    }
    const fault = explainName(text);
    if (text !== undefined && fault === undefined) return { text, span };
    this.problems.push({ rule: "yaml-syntax", message: fault ?? "", span });
    return undefined;
  }

  #addScalar(node: Scalar.Parsed, pointer: string, key: Span | undefined): unknown {
    const span = this.#trimEnd(node.range[0] + this.#base, node.range[1] + this.#base);
    // Nothing written after a name: the name is the only thing there is to point at.
    const isEmpty = node.range[0] === node.range[1];
    this.spans.set(pointer, {
      ...(key && { key }),
      value: isEmpty && key ? key : span,
      ...(typeof node.value === "string" && { words: this.#findWords(node, span) }),
    });
    this.#refuse(node.value, span);
    this.#reportCut(node, span);
    const isNumber = typeof node.value !== "number" || Number.isFinite(node.value);
    return isNumber ? node.value : node.source;
  }

  /** Reports a character that may not stand in a file and was written as an escape. */
  #refuse(value: unknown, span: Span): boolean {
    const message = typeof value === "string" ? explainDecoded(value) : undefined;
    if (message === undefined) return false;
    this.isRefused = true;
    this.problems.push({ rule: "yaml-syntax", message, span });
    return true;
  }

  /** A # in a sentence makes a note of the rest of it: too easily overlooked where words are cut. */
  #reportCut(node: Scalar.Parsed, { start, end }: Span): void {
    if (node.type !== "PLAIN" || !/\s/.test(this.#text.slice(start, end))) return;
    const lineEnd = this.#text.indexOf("\n", end);
    const rest = this.#text.slice(end, lineEnd === -1 ? undefined : lineEnd);
    const note = /^[ \t]+(#.*)$/.exec(rest.trimEnd())?.[1];
    if (note === undefined) return;
    const from = end + rest.indexOf("#");
    const message =
      `${quoteText(note)} is cut off this value: a # after a space starts a note. ` +
      `Put the words in quotes, or put the comment on its own line.`;
    const span = { start: from, end: from + note.length };
    this.problems.push({ rule: "yaml-syntax", message, span });
  }

  #findWords(node: Scalar.Parsed, { start, end }: Span): NonNullable<NodeSpans["words"]> {
    const inside = [{ start: start + 1, end: end - 1 }];
    if (node.type === "QUOTE_SINGLE") return { spans: inside, quote: "'" };
    if (node.type === "QUOTE_DOUBLE") return { spans: inside, quote: '"' };
    if (node.type === "PLAIN") return { spans: [{ start, end }] };
    const header = this.#text.indexOf("\n", start);
    return { spans: header === -1 ? [] : [{ start: header + 1, end }] };
  }

  #toFirstLine(node: unknown): Span {
    const range = (node as ParsedNode | null)?.range ?? [0, 0, 0];
    const [start, end] = [range[0] + this.#base, range[1] + this.#base];
    const lineEnd = this.#text.indexOf("\n", start);
    return this.#trimEnd(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
  }

  #trimEnd(start: number, end: number): Span {
    let last = end;
    while (last > start && /\s/.test(this.#text.charAt(last - 1))) last -= 1;
    return { start, end: last };
  }
}

function toName(node: Scalar): string | undefined {
  if (typeof node.value === "string") return node.value;
  return node.value === null ? undefined : (node.source ?? String(node.value));
}

/** Says why a name cannot be used; undefined when it can. */
function explainName(name: string | undefined): string | undefined {
  if (!name) {
    return "A name before a colon has to be one plain word, for example title. If this is text, put the whole value in quotes.";
  }
  if (name !== name.trim()) {
    return `The name ${quoteText(name)} starts or ends with an invisible space that is no ordinary one. Type the spaces of this line again.`;
  }
  if (name !== "constructor" && typeof Reflect.get(Object.prototype, name) === "function") {
    return `${quoteText(name)} is a word computers keep for themselves. Use another name.`;
  }
  return undefined;
}
