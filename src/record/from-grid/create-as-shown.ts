import { type CompiledGrid, toPlainText } from "../../compiled/index.ts";
import type { AsShown } from "../generated/decision-record.ts";

type CompiledQuestion = CompiledGrid["questions"][number];

/**
 * The words of every cell as they stand now, so that a record stays whole when its grid moves on.
 * First layer only, as plain text, and which findings were cited; what else lay a tap deeper is found
 * by the grid's digest.
 * @param notKnownText The sentence a page shows where an answer is not known, which depends on the
 *   question: the same one the screen used.
 * @param notComparableText The sentence that stands before the answers of a question whose figures
 *   come from different studies; it goes wherever the answers go.
 */
export function createAsShown(
  grid: CompiledGrid,
  notKnownText: (question: CompiledQuestion) => string,
  notComparableText: string,
): AsShown {
  return {
    options: grid.options.map(({ id, name, kind, variants }) => ({
      id,
      name,
      kind,
      variants: variants.map((one) => ({ id: one.id, name: one.name })),
    })),
    questions: grid.questions.map((question) => ({
      id: question.id,
      ask: question.ask,
      kinds: [...question.kinds],
      ...(question.comparable === "no" ? { note: notComparableText } : {}),
      matters: question.matters.map(({ id, say }) => ({ id, say })),
      answers: grid.options.flatMap((option) => {
        const answer = question.answers[option.id];
        if (answer === undefined) return [];
        const known = answer.basis !== "not-known";
        const text = known ? toPlainText(answer.text) : notKnownText(question);
        return [{ option: option.id, text }];
      }),
    })),
    alongside: grid.alongside.map(({ id, name }) => ({ id, name })),
    evidence: Object.values(grid.evidence).map(({ id, claim, certainty, checkedOn }) => ({
      id,
      claim,
      certainty,
      checkedOn,
    })),
  };
}
