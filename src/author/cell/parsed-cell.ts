import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { LineIndex } from "../place/line-index.ts";
import type { Place } from "../place/place.ts";
import type { NodeSpans } from "../tree/read-tree.ts";
import { type Alignment, alignWords } from "./align-words.ts";
import type { CellProse } from "./cell-prose.ts";
import { parsePlainWords } from "./parse-plain-words.ts";

// CommonMark without extensions: what it does not know stays text.
const markdownParser = unified().use(remarkParse).freeze();

/** One cell's Markdown. Whatever can be worked out anew is: a library may hold a million cells. */
export class ParsedCell implements CellProse {
  readonly #markdown: string;
  readonly #spans: NodeSpans;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #parsed: Root | undefined;
  /** Null where the words in the file are not those of the cell. */
  #toOffset: Alignment | null | undefined;

  constructor(markdown: string, spans: NodeSpans, text: string, lines: LineIndex) {
    this.#markdown = markdown;
    this.#spans = spans;
    this.#text = text;
    this.#lines = lines;
    this.#parsed = parsePlainWords(markdown) ? undefined : markdownParser.parse(markdown);
  }

  get root(): Root {
    return this.#parsed ?? parsePlainWords(this.#markdown) ?? { type: "root", children: [] };
  }

  placeAt({ position }: Parameters<CellProse["placeAt"]>[0]): Place {
    return this.placeBetween(
      position?.start.offset ?? 0,
      position?.end.offset ?? this.#markdown.length,
    );
  }

  placeBetween(start: number, end: number): Place {
    // Lined up when a place is first asked for: of most cells nothing is found.
    this.#toOffset ??=
      (this.#spans.words && alignWords(this.#markdown, this.#text, this.#spans.words)) ?? null;
    const toOffset = this.#toOffset;
    if (!toOffset) return this.#lines.toPlace(this.#spans.value);
    const from = toOffset(start);
    // An end is asked for through the last character inside, so that it stays on that word's line.
    return this.#lines.toPlace({ start: from, end: end > start ? toOffset(end - 1) + 1 : from });
  }
}
