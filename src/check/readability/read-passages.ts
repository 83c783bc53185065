import type { Root, RootContent, Sentence as SentenceNode } from "nlcst";
import { toString } from "nlcst-to-string";
import retextEnglish from "retext-english";
import { unified } from "unified";
import type { Passage } from "../wording/split-prose.ts";
import { countSyllables } from "./count-syllables.ts";
import { findInsensitive, type InsensitiveWords } from "./find-insensitive.ts";
import { splitAtNumber } from "./split-at-number.ts";

/** What is known of one passage of English. */
export interface PassageReading {
  readonly sentences: readonly Sentence[];
  /** Words that retext-equality warns of, in their order. */
  readonly insensitive: readonly InsensitiveWords[];
}

/** One sentence of a passage. */
export interface Sentence {
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly syllables: number;
}

const parser = unified().use(retextEnglish).freeze();

// What is read is kept, its trees are not: those of thousands of grids would fill the memory.
const kept = new WeakMap<Passage, PassageReading>();

// The same words stand in many grids, and in one that is checked again after each change.
const recent = new Map<string, PassageReading>();
const mostRecent = 10_000;

/** Reads English passages: each once, however often it is asked for, and the same words once. */
export function readPassages(passages: readonly Passage[]): PassageReading[] {
  const texts = passages.filter((passage) => !kept.has(passage)).map(({ text }) => text);
  const readings = readTexts(new Set(texts));
  return passages.map((passage) => {
    const reading = kept.get(passage) ?? readings.get(passage.text) ?? empty;
    kept.set(passage, reading);
    return reading;
  });
}

const empty: PassageReading = { sentences: [], insensitive: [] };

function readTexts(texts: ReadonlySet<string>): ReadonlyMap<string, PassageReading> {
  const readings = new Map<string, PassageReading>();
  const parsed = new Map<string, SentenceNode[]>();
  for (const text of texts) {
    const before = recent.get(text);
    if (before) readings.set(text, before);
    else parsed.set(text, listSentences(parser.parse(text)));
  }
  const insensitive = findInsensitive([...parsed.values()].flat());
  if (recent.size + parsed.size > mostRecent) recent.clear();
  for (const [text, nodes] of parsed) {
    const reading = {
      sentences: nodes.map(countSentence).filter(({ words }) => words > 0),
      insensitive: nodes.flatMap((node) => insensitive.get(node) ?? []),
    };
    readings.set(text, reading);
    recent.set(text, reading);
  }
  return readings;
}

function listSentences(node: Root | RootContent): SentenceNode[] {
  if (node.type === "SentenceNode") return splitAtNumber(node);
  return "children" in node ? node.children.flatMap(listSentences) : [];
}

function countSentence(node: SentenceNode): Sentence {
  const words = node.children.filter((child) => child.type === "WordNode");
  return {
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + countSyllables(toString(word)), 0),
  };
}
