import type { Node, Sentence } from "nlcst";
import retextEquality from "retext-equality";
import { unified } from "unified";
import { VFile } from "vfile";
import { equalityOff } from "../words/equality-off.ts";
import { listSentences } from "./list-sentences.ts";

/** Words that retext-equality warns of. */
export interface InsensitiveWords {
  readonly say: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What it would write. Empty where it has nothing to put in their place. */
  readonly instead: readonly string[];
}

/** Everything that retext-equality may warn of, by its first word: it asks of each phrase whether to leave it alone. */
const phrases = new Map<string, (readonly string[])[]>();
const notePhrases = Object.assign([] as string[], {
  includes(phrase: string): boolean {
    const [first = "", ...rest] = phrase.split(" ").map(flatten);
    phrases.set(first, [...(phrases.get(first) ?? []), rest.filter((word) => word !== "*")]);
    return false;
  },
});

// "He or she" is left alone: only one of the two by itself leaves people out.
const equality = unified().use(retextEquality, { binary: true, ignore: notePhrases }).freeze();

const off = new Set(equalityOff.flatMap(({ rules }) => rules));

/**
 * Asks retext-equality about texts, all in one go, as it prepares its phrases anew for each paragraph; and
 * only about those that hold all words of one of its phrases, as its search takes longer than any rule.
 * @returns what it finds in each, in their order
 */
export function findInsensitive(texts: readonly string[]): (readonly InsensitiveWords[])[] {
  const asked = texts.filter(mayBeInsensitive);
  const sentences = [...new Set(asked)].map((text) => [text, listSentences(text)] as const);
  const found = askEquality(sentences.flatMap(([, nodes]) => nodes));
  const byText = new Map(
    sentences.map(([text, nodes]) => [text, nodes.flatMap((node) => found.get(node) ?? [])]),
  );
  return texts.map((text) => byText.get(text) ?? []);
}

function mayBeInsensitive(text: string): boolean {
  const words = new Set((text.match(/\S+/g) ?? []).flatMap(readWord));
  return [...words, "*"].some((word) =>
    phrases.get(word)?.some((rest) => rest.every((other) => words.has(other))),
  );
}

/** Words that were met before, as they may be compared. */
const read = new Map<string, readonly string[]>();
const mostKept = 20_000;

/** Two words with a hyphen, a slash or a full stop between them may be one word to the parser, or two. */
function readWord(word: string): readonly string[] {
  const before = read.get(word);
  if (before) return before;
  const parts = [word, ...word.split(/[^\p{L}\p{N}'’]+/u)].map(flatten).filter(Boolean);
  if (read.size >= mostKept) read.clear();
  read.set(word, parts);
  return parts;
}

/** A word as its search compares it, without whatever signs stand in it and around it. */
function flatten(word: string): string {
  return word === "*" ? word : word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function askEquality(
  sentences: readonly Sentence[],
): ReadonlyMap<Node, readonly InsensitiveWords[]> {
  const found = new Map<Node, InsensitiveWords[]>();
  if (sentences.length === 0) return found;
  const file = new VFile();
  equality.runSync(
    { type: "RootNode", children: [{ type: "ParagraphNode", children: [...sentences] }] },
    file,
  );
  for (const { ruleId, ancestors, place, actual = "", expected = [] } of file.messages) {
    const sentence = ancestors?.[0];
    if (off.has(ruleId ?? "") || !sentence || !place || !("start" in place)) continue;
    const start = place.start.offset ?? 0;
    const words = { say: actual, start, end: place.end.offset ?? start, instead: expected };
    found.set(sentence, [...(found.get(sentence) ?? []), words]);
  }
  return found;
}
