import { loudWords } from "../words/loud-words.ts";

/** A sign that raises its voice. */
export interface LoudSign {
  readonly say: string;
  /** What it is, as a finding says it. */
  readonly what: string;
  readonly note: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const loud = new Set(loudWords.map((word) => word.toUpperCase()));
const capitals = /\p{Lu}{2,}(?:\s+(?:\p{Lu}{2,}|[AI](?=\s+\p{Lu}{2})))*(?!\p{L})/gu;
const pictures =
  /(?:\p{Extended_Pictographic}(?<![©®™])|[\u2605\u2606\u2713-\u2718])(?:\u{fe0f}|\u{200d}|\p{Extended_Pictographic})*/gu;
const exclamation = /!+/gu;
const mixed =
  /[\p{Script=Cyrillic}\p{Script=Greek}]*\p{Script=Latin}+[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}]*|[\p{Script=Cyrillic}\p{Script=Greek}]+\p{Script=Latin}\p{L}*/gu;

const kinds = [
  {
    what: "exclamation mark",
    pattern: exclamation,
    note: "Write a full stop: the page speaks in one voice of every option.",
  },
  {
    what: "picture sign",
    pattern: pictures,
    note: "Take it out, and say it in words: it draws the eye, and read aloud it is a name such as “party popper”.",
  },
  {
    what: "words in capitals",
    pattern: capitals,
    note: "Write them in small letters: capitals shout, and are harder to read.",
  },
  {
    what: "word in letters of two alphabets",
    pattern: mixed,
    note: "Type it anew: a letter in it only looks like the one that is meant.",
  },
] as const;

/** Finds exclamation marks, picture signs, everyday words in capitals and words of two alphabets, in the order of the text. */
export function findLoudSigns(text: string): LoudSign[] {
  return kinds
    .flatMap(({ what, pattern, note }) =>
      Array.from(text.matchAll(pattern), ({ 0: say, index }) => ({
        ...{ say, what, note, start: index, end: index + say.length },
      })),
    )
    .filter(({ say, what }) => what !== "words in capitals" || isShouted(say))
    .sort((a, b) => a.start - b.start);
}

function isShouted(say: string): boolean {
  return say.split(/\s+/).some((word) => loud.has(word));
}
