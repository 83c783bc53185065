import type { CompiledQuestion } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";

/** The sentence that stands where nobody knows, fitted to what the question asks. */
export function getNotKnownText(
  question: Pick<CompiledQuestion, "kinds">,
  words: ReadingWords,
): string {
  const { notKnown } = words.answer;
  if (question.kinds.includes("benefit")) return notKnown.benefit;
  if (question.kinds.includes("downside")) return notKnown.downside;
  return notKnown.other;
}
