import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import type { FoundProblem } from "./found-problem.ts";
import type { LineIndex } from "./line-index.ts";
import { quoteText } from "./quote-text.ts";
import type { NodeSpans, ReadTree } from "./read-tree.ts";
import type { Span } from "./span.ts";
import { toPointer } from "./to-pointer.ts";

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
  const spans = new Map<string, NodeSpans>();
  const problems: FoundProblem[] = [];
  const value = build(root, "", undefined);
  return { value, spans, problems };

  function build(node: unknown, pointer: string, key: Span | undefined): unknown {
    const withKey = key ? { key } : {};
    if (isScalar(node)) {
      const found = readScalar(node as Scalar.Parsed);
      spans.set(pointer, {
        ...found.spans,
        ...withKey,
        ...(found.empty && key ? { value: key } : {}),
      });
      return found.value;
    }
    const range = (node as ParsedNode | null)?.range ?? [0, 0, 0];
    spans.set(pointer, { ...withKey, value: toFirstLine(range[0] + base, range[1] + base) });
    if (isSeq(node))
      return node.items.map((item, at) => build(item, `${pointer}/${at}`, undefined));
    if (isMap(node)) return buildObject(node.items, pointer);
    return null;
  }

  function buildObject(pairs: { key: unknown; value: unknown }[], pointer: string): object {
    const result = {};
    const firsts = new Map<string, Span>();
    for (const pair of pairs) {
      const name = readName(pair.key);
      if (!name) continue;
      const first = firsts.get(name.text);
      if (first) {
        const message =
          `${quoteText(name.text)} is given twice here: first on line ${lines.lineOf(first.start)}. ` +
          `Only one can count. Keep one and take the other away.`;
        problems.push({ rule: "unique-ids", message, span: name.span });
        continue;
      }
      firsts.set(name.text, name.span);
      // Plain assignment to `__proto__` would change what the object is instead of adding to it.
      Object.defineProperty(result, name.text, {
        value: build(pair.value, pointer + toPointer([name.text]), name.span),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    return result;
  }

  function readName(node: unknown): { text: string; span: Span } | undefined {
    const range = (node as ParsedNode | null)?.range ?? [0, 0, 0];
    const span = toFirstLine(range[0] + base, range[1] + base);
    const text = isScalar(node) ? toName(node) : undefined;
    const fault = explainName(text);
    if (text !== undefined && fault === undefined) return { text, span };
    problems.push({ rule: "yaml-syntax", message: fault ?? "", span });
    return undefined;
  }

  function readScalar(node: Scalar.Parsed): { value: unknown; spans: NodeSpans; empty: boolean } {
    const [from, to] = [node.range[0] + base, node.range[1] + base];
    const value = toFirstAndLast(from, to);
    const empty = from === to;
    if (typeof node.value === "number" && !Number.isFinite(node.value)) {
      return { value: node.source, spans: { value }, empty };
    }
    if (typeof node.value !== "string") return { value: node.value, spans: { value }, empty };
    return { value: node.value, spans: { value, words: findWords(node, value) }, empty };
  }

  function findWords(node: Scalar.Parsed, { start, end }: Span): NonNullable<NodeSpans["words"]> {
    if (node.type === "QUOTE_SINGLE")
      return { spans: [{ start: start + 1, end: end - 1 }], quote: "'" };
    if (node.type === "QUOTE_DOUBLE")
      return { spans: [{ start: start + 1, end: end - 1 }], quote: '"' };
    if (node.type === "PLAIN") return { spans: [{ start, end }] };
    const header = text.indexOf("\n", start);
    return { spans: header === -1 ? [] : [{ start: header + 1, end }] };
  }

  function toFirstLine(start: number, end: number): Span {
    const lineEnd = text.indexOf("\n", start);
    return toFirstAndLast(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
  }

  function toFirstAndLast(start: number, end: number): Span {
    let last = end;
    while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
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
