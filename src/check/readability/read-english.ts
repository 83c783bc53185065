import type { Sentence as SentenceNode } from "nlcst";
import type { Source } from "../../author/index.ts";
import { limits } from "../limits.ts";
import type { GridOutline } from "../outline/grid-outline.ts";
import { isEnglish } from "../wording/is-english.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording, type Wording } from "../wording/list-wording.ts";
import type { Passage } from "../wording/split-prose.ts";
import { findInsensitive, type InsensitiveWords } from "./find-insensitive.ts";
import { readSentences, type Sentence } from "./read-passage.ts";

/** One passage of a grid, read. */
export interface EnglishPassage {
  readonly wording: Wording;
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
  /** Words in it that retext-equality warns of. */
  readonly insensitive: readonly InsensitiveWords[];
}

/** The English of a grid. */
export interface English {
  /** In the order of the file. Empty for other languages. */
  readonly passages: readonly EnglishPassage[];
  /** Whether there is so much that the rest was left out. */
  readonly isCut: boolean;
}

const kept = new WeakMap<Source, English>();

/** Reads the English of a grid that a page may show, each passage once however many rules ask. */
export function readEnglish(source: Source, grid: GridOutline): English {
  const before = kept.get(source);
  if (before) return before;
  const english = isEnglish(grid.language) ? readPassages(source) : { passages: [], isCut: false };
  kept.set(source, english);
  return english;
}

function readPassages(source: Source): English {
  let left: number = limits.englishRead;
  const read = listWording(source, "grid").flatMap((wording) =>
    listPassages(source, wording.path, wording.text).flatMap((passage) => {
      left -= passage.text.length;
      return left < 0 ? [] : [{ wording, passage, sentences: readSentences(passage) }];
    }),
  );
  const bySentence = new Map<SentenceNode, InsensitiveWords[]>();
  for (const words of findInsensitive(
    read.flatMap(({ sentences }) => sentences.map(({ node }) => node)),
  )) {
    bySentence.set(words.sentence, [...(bySentence.get(words.sentence) ?? []), words]);
  }
  const passages = read.map(({ wording, passage, sentences }) => ({
    wording,
    passage,
    sentences: sentences.map(({ sentence }) => sentence),
    insensitive: sentences.flatMap(({ node }) => bySentence.get(node) ?? []),
  }));
  return { passages, isCut: left < 0 };
}
