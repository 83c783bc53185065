import type { Source } from "../../author/index.ts";
import type { Answer, QuestionOutline } from "../outline/grid-outline.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import { countWords } from "./count-words.ts";

/** How long one answer is. */
export interface AnswerLength {
  readonly answer: Answer;
  /** As many words as its first layer has. */
  readonly words: number;
  /** The same, and never less than the fewest that are told apart. */
  readonly counted: number;
}

/** Answers up to this many words are all short: the difference between them steers nobody. */
const fewestWords = 12;

/**
 * Lists the lengths of a question's answers, in their order. What is not known has no words of its own, and
 * words that are too long to be read, or still to be filled in, are told elsewhere: all are left out.
 */
export function listLengths(source: Source, { answers = [] }: QuestionOutline): AnswerLength[] {
  return answers.flatMap((answer): AnswerLength[] => {
    const { basis, option, text } = answer;
    const path = [...answer.path, "text"];
    if (!option || basis === "not-known" || text === undefined) return [];
    if (isPlaceholder(text) || isTooLong("grid", path, text)) return [];
    const words = listPassages(source, path, text).reduce(
      (sum, passage) => sum + countWords(passage.text),
      0,
    );
    return [{ answer, words, counted: Math.max(words, fewestWords) }];
  });
}
