import type { Source } from "../../author/index.ts";
import { createFileCache } from "../file-cache.ts";
import { limits } from "../limits.ts";
import type { GridOutline } from "../outline/grid-outline.ts";
import { isEnglish } from "../wording/is-english.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording, type Wording } from "../wording/list-wording.ts";
import type { Passage } from "../wording/split-prose.ts";
import { findInsensitive, type InsensitiveWords } from "./find-insensitive.ts";
import { readPassages, type Sentence } from "./read-passages.ts";

/** One passage of a grid, read. */
export interface EnglishPassage {
  readonly wording: Wording;
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
  /** Words that retext-equality warns of, in their order. */
  readonly insensitive: readonly InsensitiveWords[];
}

/** The English of a grid. */
export interface English {
  /** In the order of the file. Empty for other languages. */
  readonly passages: readonly EnglishPassage[];
  /** Whether there is so much that the rest was left out. */
  readonly isCut: boolean;
}

const kept = createFileCache<Source, English>();

/** Reads the English of a grid that a page may show, once however many rules ask. */
export function readEnglish(source: Source, grid: GridOutline): English {
  return kept.get(source, () =>
    isEnglish(grid.language) ? readWording(source) : { passages: [], isCut: false },
  );
}

function readWording(source: Source): English {
  let left: number = limits.englishRead;
  const found = listWording(source, "grid").flatMap((wording) =>
    listPassages(source, wording.path, wording.text).flatMap((passage) => {
      left -= passage.text.length;
      return left < 0 ? [] : [{ wording, passage }];
    }),
  );
  const read = readWhenAsked(() => readPassages(found.map(({ passage }) => passage)));
  const ask = readWhenAsked(() => findInsensitive(found.map(({ passage }) => passage.text)));
  return {
    passages: found.map((one, index) => ({
      ...one,
      get sentences() {
        return read()[index] ?? [];
      },
      get insensitive() {
        return ask()[index] ?? [];
      },
    })),
    isCut: left < 0,
  };
}

function readWhenAsked<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
