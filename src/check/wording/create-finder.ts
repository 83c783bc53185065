import { createFileCache } from "../file-cache.ts";
import type { ListedWords } from "../words/listed-words.ts";

/** Listed words found in a text. */
export interface FoundWords {
  /** The words as they stand in the text. */
  readonly say: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly entry: ListedWords;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  /** Whether a comma must follow. */
  readonly comma: boolean;
}

/** All lists are looked for in the same words. */
const read = createFileCache<string, readonly Token[]>();

type Known = Phrase & { entry: ListedWords; except: readonly Phrase[] };

/**
 * Makes a function that finds the words of a list in a text, whatever their capitals, the longest first and
 * none twice. Looks at each word of a text once, however long the list.
 */
export function createFinder(list: readonly ListedWords[]): (text: string) => FoundWords[] {
  const known = new Map<string, Known[]>();
  for (const entry of list) {
    const except = (entry.except ?? []).map(readPhrase);
    for (const say of entry.say) {
      const phrase = { ...readPhrase(say), entry, except };
      const first = phrase.words[0] ?? "";
      known.set(first, [...(known.get(first) ?? []), phrase]);
    }
  }
  for (const phrases of known.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const tokens = read.get(text, () => readTokens(text));
    const found: FoundWords[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const phrase = known
        .get(tokens[at]?.word ?? "")
        ?.find((one) => isMeant(text, tokens, at, one));
      const first = tokens[at];
      const last = phrase && tokens[at + phrase.words.length - 1];
      if (!phrase || !first || !last) continue;
      const { start } = first;
      found.push({ say: text.slice(start, last.end), start, end: last.end, entry: phrase.entry });
      at += phrase.words.length - 1;
    }
    return found;
  };
}

function readPhrase(say: string): Phrase {
  const words = say.split(/[\s/-]+/).map((word) => word.replace(/[',]+$/, ""));
  return { words, comma: say.endsWith(",") };
}

/** The words of a text in small letters. A hyphen or a slash stands between two words. */
function readTokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu), (match) => ({
    word: match[0].toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Says whether a phrase stands at a token, and not as part of a longer one that means something else. */
function isMeant(text: string, tokens: readonly Token[], at: number, phrase: Known): boolean {
  if (!standsAt(text, tokens, at, phrase)) return false;
  return !phrase.except.some((longer) => {
    const before = longer.words.length - phrase.words.length;
    for (let start = Math.max(0, at - before); start <= at; start++) {
      if (standsAt(text, tokens, start, longer)) return true;
    }
    return false;
  });
}

function standsAt(text: string, tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  const isThere = phrase.words.every((word, index) => {
    const token = tokens[at + index];
    const before = tokens[at + index - 1];
    if (!token || (word !== "*" && token.word !== word)) return false;
    return index === 0 || (before && /^['’]?[\s/-]+$/.test(text.slice(before.end, token.start)));
  });
  return (
    isThere &&
    (!phrase.comma || /^\s*,/.test(text.slice(tokens[at + phrase.words.length - 1]?.end)))
  );
}
