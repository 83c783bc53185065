import type { CompiledAnswer, CompiledGrid } from "./generated/compiled-grid.ts";

/** The answer of one option to one question; undefined when the grid has no such question or option. */
export function findAnswer(
  grid: CompiledGrid,
  questionId: string,
  optionId: string,
): CompiledAnswer | undefined {
  const question = grid.questions.find(({ id }) => id === questionId);
  if (!question || !Object.hasOwn(question.answers, optionId)) return undefined;
  return question.answers[optionId];
}
