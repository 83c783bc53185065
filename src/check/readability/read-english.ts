import type { Source } from "../../author/index.ts";
import { limits } from "../limits.ts";
import type { GridOutline } from "../outline/grid-outline.ts";
import { isEnglish } from "../wording/is-english.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording, type Wording } from "../wording/list-wording.ts";
import type { Passage } from "../wording/split-prose.ts";
import { type PassageReading, readPassages } from "./read-passages.ts";

/** One passage of a grid, read. */
export interface EnglishPassage extends PassageReading {
  readonly wording: Wording;
  readonly passage: Passage;
}

/** The English of a grid. */
export interface English {
  /** In the order of the file. Empty for other languages. */
  readonly passages: readonly EnglishPassage[];
  /** Whether there is so much that the rest was left out. */
  readonly isCut: boolean;
}

const kept = new WeakMap<Source, English>();

/** Reads the English of a grid that a page may show, once however many rules ask. */
export function readEnglish(source: Source, grid: GridOutline): English {
  const before = kept.get(source);
  if (before) return before;
  const english = isEnglish(grid.language) ? readWording(source) : { passages: [], isCut: false };
  kept.set(source, english);
  return english;
}

function readWording(source: Source): English {
  let left: number = limits.englishRead;
  const found = listWording(source, "grid").flatMap((wording) =>
    listPassages(source, wording.path, wording.text).flatMap((passage) => {
      left -= passage.text.length;
      return left < 0 ? [] : [{ wording, passage }];
    }),
  );
  const readings = readPassages(found.map(({ passage }) => passage));
  return {
    passages: found.map((one, index) => ({ ...empty, ...one, ...readings[index] })),
    isCut: left < 0,
  };
}

const empty: PassageReading = { sentences: [], insensitive: [] };
