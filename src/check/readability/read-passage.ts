import { toString } from "nlcst-to-string";
import type { Root, RootContent, Sentence as SentenceNode } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import type { Passage } from "../wording/split-prose.ts";
import { countSyllables } from "./count-syllables.ts";
import { splitAtNumber } from "./split-at-number.ts";

/** One sentence of a passage. */
export interface Sentence {
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly syllables: number;
}

const parser = unified().use(retextEnglish).freeze();

// The counts are kept, the tree is not: the trees of thousands of grids would fill the memory.
const kept = new WeakMap<Passage, readonly Sentence[]>();

/** Counts the sentences of an English passage, with their words and syllables. Counts the same passage once. */
export function readPassage(passage: Passage): readonly Sentence[] {
  return kept.get(passage) ?? readSentences(passage).map(({ sentence }) => sentence);
}

/** Parses an English passage into its sentences, each with the node that holds its words. */
export function readSentences(passage: Passage): { sentence: Sentence; node: SentenceNode }[] {
  const read = listSentences(parser.parse(passage.text))
    .map((node) => ({ node, sentence: countSentence(node) }))
    .filter(({ sentence }) => sentence.words > 0);
  kept.set(
    passage,
    read.map(({ sentence }) => sentence),
  );
  return read;
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
