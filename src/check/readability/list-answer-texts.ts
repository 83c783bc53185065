import type { TreePath } from "../../author/index.ts";
import type { EnglishPassage } from "./read-english.ts";
import type { Sentence } from "./read-passages.ts";

/** The words of one layer of one answer. */
export interface AnswerText {
  /** Leads to `text` or `more` of the answer. */
  readonly path: TreePath;
  readonly layer: "text" | "more";
  /** Its passages, one to a line. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

/** Gathers the passages of each layer of each answer, in the order of the file. */
export function listAnswerTexts(passages: readonly EnglishPassage[]): AnswerText[] {
  const found = new Map<TreePath, AnswerText>();
  for (const { wording, passage, sentences } of passages) {
    const { path } = wording;
    const layer = path.at(-1);
    if (path[0] !== "questions" || path[2] !== "answers" || path.length !== 5) continue;
    if (layer !== "text" && layer !== "more") continue;
    const before = found.get(path);
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, before?.words ?? 0);
    found.set(path, {
      path,
      layer,
      text: before ? `${before.text}\n\n${passage.text}` : passage.text,
      sentences: [...(before?.sentences ?? []), ...sentences],
      words,
    });
  }
  return [...found.values()];
}
