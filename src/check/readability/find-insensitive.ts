import type { Node, Sentence as SentenceNode } from "nlcst";
import retextEquality from "retext-equality";
import { unified } from "unified";
import { VFile } from "vfile";
import { equalityOff } from "../words/equality-off.ts";

/** Words that retext-equality warns of. */
export interface InsensitiveWords {
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

/**
 * Asks retext-equality about sentences, all in one go, as it prepares its phrases anew for each paragraph.
 * @returns what it finds, by the sentence it stands in
 */
export function findInsensitive(
  sentences: readonly SentenceNode[],
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
