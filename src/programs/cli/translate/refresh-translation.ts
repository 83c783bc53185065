import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { TranslatedCell } from "../../../check/index.ts";
import { groupCells, isToAsk, type WordNode } from "./group-cells.ts";
import { createTextEdits, type TextEdits } from "./text-edits.ts";
import { isOwnComment, writeComment } from "./write-comment.ts";
import { writeInline, writeItems, writeWords } from "./write-words.ts";

/**
 * Brings a translation up to its grid: cells that are missing are added without words, and what has changed
 * is marked above its words. Everything else stays byte for byte, comments and words alike.
 *
 * @param text a translation that can be read
 * @param cells its cells, held against the grid
 */
export function refreshTranslation(text: string, cells: readonly TranslatedCell[]): string {
  const words = parseDocument(text).get("words", true);
  if (!isMap(words)) return text;
  const refresh = new Refresh(text);
  const toAsk = cells.filter(isToAsk);
  const list = words.get("questionsToAsk");
  // What stands deeper is added first: it may end where what holds it ends.
  if (isSeq(list)) refresh.addToList(list, toAsk);
  refresh.addToMap(words, groupCells(cells));
  if (!list && toAsk.length > 0) refresh.startList(words, toAsk);
  return refresh.apply();
}

class Refresh {
  readonly #text: string;
  readonly #edits: TextEdits;
  readonly #lineEnd: string;

  constructor(text: string) {
    this.#text = text;
    this.#edits = createTextEdits(text);
    this.#lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  }

  apply(): string {
    return this.#edits.apply();
  }

  addToMap(map: YAMLMap, nodes: readonly WordNode[]): void {
    const pairs = nodes.map(({ key: wanted }) =>
      map.items.find(({ key }) => isScalar(key) && key.value === wanted),
    );
    nodes.forEach(({ cell, children }, index) => {
      const pair = pairs[index];
      if (!isMap(pair?.value)) return;
      if (cell) this.#refreshCell(pair.value, startOf(pair), cell);
      else this.addToMap(pair.value, children);
    });
    let before = map.items.at(-1);
    nodes.forEach((node, index) => {
      if (!pairs[index]) this.#insert(map, before, node);
      before = pairs[index] ?? before;
    });
  }

  addToList(list: YAMLSeq, cells: readonly TranslatedCell[]): void {
    const wanted = new Set(cells.map(({ digest }) => digest));
    const items = list.items.filter((item) => isMap(item));
    // An item without words whose question is gone has nothing to lose: it serves the next one.
    const free = items.filter((item) => !item.get("say") && !wanted.has(readOf(item)));
    const added = cells.filter((cell) => {
      const item = items.find((each) => readOf(each) === cell.digest) ?? free.shift();
      if (item) this.#refreshCell(item, startOf(item), cell);
      return !item;
    });
    const last = list.items.at(-1);
    if (added.length === 0) return;
    if (last !== undefined && !list.flow) {
      const indent = " ".repeat(this.#columnOf(startOf(list)));
      this.#insertLines(this.#endOfLine(endOf(last)), writeItems(added, indent));
    } else {
      const written = added.map(({ digest }) => `{ say: "", of: "${digest}" }`).join(", ");
      const at = last === undefined ? startOf(list) + 1 : endOf(last);
      this.#edits.insert(at, last === undefined ? written : `, ${written}`);
    }
  }

  startList(words: YAMLMap, cells: readonly TranslatedCell[]): void {
    const indent = " ".repeat(this.#columnOf(startOf(words)));
    const lines = [`${indent}questionsToAsk:`, ...writeItems(cells, `${indent}  `)];
    this.#insertLines(this.#endOfLine(endOf(words)), lines);
  }

  #insert(map: YAMLMap, before: Pair | undefined, node: WordNode): void {
    if (map.flow || !before) {
      const at = before ? endOf(before) : startOf(map) + 1;
      return this.#edits.insert(
        at,
        `${before ? "," : ""} ${writeInline(node)}${before ? "" : " "}`,
      );
    }
    const column = this.#columnOf(startOf(map));
    this.#insertLines(this.#endOfLine(endOf(before)), writeWords([node], " ".repeat(column)));
  }

  #refreshCell(map: YAMLMap, start: number, cell: TranslatedCell): void {
    const of = map.get("of", true);
    if (cell.state === "missing" && isScalar(of) && of.value !== cell.digest && of.range) {
      this.#edits.replace(of.range[0], of.range[1], `"${cell.digest}"`);
    }
    this.#refreshComment(start, cell);
  }

  /** Says above a cell what its original is, where that is not said or no longer true. */
  #refreshComment(start: number, cell: TranslatedCell): void {
    const lineStart = this.#startOfLine(start);
    const indent = this.#text.slice(lineStart, start).replace(/- *$/, "");
    // Inside braces on one line there is no room for a comment.
    if (indent.trim() !== "") return;
    const own = this.#listOwnComments(lineStart);
    const earlier = own.map(({ line }) => line);
    // Words that are current are left as they are, whether their original stands above them or not.
    if (cell.state === "current" && earlier.length === 0) return;
    const wanted = writeComment(cell, earlier);
    if (wanted.join("\n") === earlier.join("\n")) return;
    for (const { from, to } of own) this.#edits.replace(from, to, "");
    const lines = wanted.map((line) => indent + line + this.#lineEnd);
    this.#edits.replace(lineStart, lineStart, lines.join(""));
  }

  /** The comment lines that `translate` wrote right above a line. */
  #listOwnComments(lineStart: number): { line: string; from: number; to: number }[] {
    const found: { line: string; from: number; to: number }[] = [];
    for (let to = lineStart; to > 0;) {
      const from = this.#startOfLine(to - 1);
      const line = this.#text.slice(from, to).trim();
      if (!line.startsWith("#")) break;
      if (isOwnComment(line)) found.unshift({ line, from, to });
      to = from;
    }
    return found;
  }

  #insertLines(at: number, lines: readonly string[]): void {
    const isInLine = at > 0 && this.#text[at - 1] !== "\n";
    const block = lines.map((line) => line + this.#lineEnd).join("");
    this.#edits.insert(at, isInLine ? this.#lineEnd + block : block);
  }

  #startOfLine(at: number): number {
    return this.#text.lastIndexOf("\n", at - 1) + 1;
  }

  #endOfLine(at: number): number {
    if (this.#text[at - 1] === "\n") return at;
    const end = this.#text.indexOf("\n", at);
    return end < 0 ? this.#text.length : end + 1;
  }

  #columnOf(at: number): number {
    return at - this.#startOfLine(at);
  }
}

function readOf(item: unknown): string {
  return isMap(item) ? String(item.get("of") ?? "") : "";
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined;
}

function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as Ranged).range?.[0] ?? 0;
}

/** Where what is written ends, without comments and empty lines after it. */
function endOf(node: unknown): number {
  if (isPair(node)) return node.value === null ? endOf(node.key) : endOf(node.value);
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOf(last);
  }
  return (node as Ranged).range?.[1] ?? 0;
}

function isPair(node: unknown): node is Pair {
  return typeof node === "object" && node !== null && "key" in node && "value" in node;
}
