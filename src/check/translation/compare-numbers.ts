import { listNumbers, listNumberWords } from "./list-numbers.ts";

/** How the numbers of translated words differ from the original's; both empty where they do not. */
export interface NumberDifference {
  /** What the original says in digits and the translation does not say. */
  readonly missing: readonly string[];
  /** What the translation says in digits and the original does not say. */
  readonly added: readonly string[];
}

/** Words in one language. */
export interface WordsIn {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Up to here, words are taken for numbers where their language cannot be read. */
const mostInWords = 12;

/**
 * Compares the numbers of translated words with the original's. A number in digits must stand in digits
 * in the translation too; one that English writes in words may stand in either form.
 */
export function compareNumbers(original: WordsIn, translated: WordsIn): NumberDifference {
  const before = listNumbers(original.text);
  const after = listNumbers(translated.text);
  const saidBefore = [...before, ...readWords(original)];
  const saidAfter = [...after, ...readWords(translated)];
  return {
    missing: before.filter((number) => !saidAfter.includes(number)),
    added: after.filter(
      (number) =>
        !saidBefore.includes(number) &&
        (isEnglish(original.language) || Number(number) > mostInWords),
    ),
  };
}

function readWords({ text, language }: WordsIn): string[] {
  return isEnglish(language) ? listNumberWords(text) : [];
}

function isEnglish(language: string): boolean {
  return /^en(?:-|$)/.test(language);
}
