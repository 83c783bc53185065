import type { Sentence as SentenceNode } from "nlcst";
import retextEquality from "retext-equality";
import { unified } from "unified";
import { VFile } from "vfile";
import { equalityOff } from "../words/equality-off.ts";

/** Words that retext-equality warns of. */
export interface InsensitiveWords {
  /** The sentence they stand in. */
  readonly sentence: SentenceNode;
  readonly say: string;
  /** Offsets in the text the sentence was parsed from. */
  readonly start: number;
  readonly end: number;
  /** What it would write. Empty where it has nothing to put in their place. */
  readonly instead: readonly string[];
}

// "He or she" is left alone: only one of the two by itself leaves people out.
const equality = unified().use(retextEquality, { binary: true }).freeze();

const off = new Set(equalityOff.flatMap(({ rules }) => rules));

/** Asks retext-equality about sentences, all in one go: it prepares its phrases anew for each paragraph. */
export function findInsensitive(sentences: readonly SentenceNode[]): InsensitiveWords[] {
  const file = new VFile();
  equality.runSync(
    { type: "RootNode", children: [{ type: "ParagraphNode", children: [...sentences] }] },
    file,
  );
  return file.messages.flatMap(({ ruleId, ancestors, place, actual, expected }) => {
    const sentence = ancestors?.[0];
    if (off.has(ruleId ?? "") || !isOneOf(sentence, sentences)) return [];
    if (!place || !("start" in place)) return [];
    const { start, end } = place;
    return [
      {
        sentence,
        say: actual ?? "",
        start: start.offset ?? 0,
        end: end.offset ?? 0,
        instead: expected ?? [],
      },
    ];
  });
}

function isOneOf(node: unknown, sentences: readonly SentenceNode[]): node is SentenceNode {
  return sentences.some((sentence) => sentence === node);
}
