import type { Sentence as SentenceNode } from "nlcst";
import { toString } from "nlcst-to-string";
import type { Passage } from "../wording/split-prose.ts";
import { countSyllables } from "./count-syllables.ts";
import { listSentences } from "./list-sentences.ts";

/** One sentence of a passage. */
export interface Sentence {
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly syllables: number;
}

// The same words stand in many grids, and in one that is checked again after each change. What is read is
// kept, its trees are not.
const recent = new Map<string, readonly Sentence[]>();
const mostRecent = 10_000;

/** Reads English passages into their sentences, in the same order: the same words once. */
export function readPassages(passages: readonly Passage[]): (readonly Sentence[])[] {
  return passages.map(({ text }) => {
    const before = recent.get(text);
    if (before) return before;
    const sentences = listSentences(text)
      .map(countSentence)
      .filter(({ words }) => words > 0);
    if (recent.size >= mostRecent) recent.clear();
    recent.set(text, sentences);
    return sentences;
  });
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
