import type { Because, GridTalk } from "./generated/decision-record.ts";

/** Reasons are taps already made: nothing is asked twice, and a reason never outlives its tap. */

/**
 * Every tap that may have made the difference, person by person as they were made: answers found
 * good or worrying, statements and questions that matter. "Ask about this" asks for something
 * rather than giving a reason, so it is not among them.
 */
export function listReasons(talk: GridTalk): Because[] {
  const reactions = talk.reactions
    .filter((one) => one.reaction !== "ask")
    .map(({ by, option, question, reaction }): Because => {
      return { by, kind: "reaction", option, question, reaction };
    });
  const matters = talk.matters.flatMap(({ by, statements, questions }): Because[] => [
    ...statements.map((one): Because => ({ by, kind: "statement", ...one })),
    ...questions.map((question): Because => ({ by, kind: "question", question })),
  ]);
  return [...reactions, ...matters];
}

/** Whether two reasons rest on the same tap, whatever the mark. */
export function isSameReason(one: Because, other: Because): boolean {
  return (
    one.by === other.by &&
    one.kind === other.kind &&
    one.option === other.option &&
    one.question === other.question &&
    one.statement === other.statement
  );
}

/** Whether a reason's tap stands: the person made it and has not taken it back. */
export function isTapped(talk: GridTalk, reason: Because): boolean {
  if (reason.kind === "reaction") {
    return talk.reactions.some(
      (one) =>
        one.by === reason.by &&
        one.option === reason.option &&
        one.question === reason.question &&
        one.reaction === reason.reaction,
    );
  }
  return listReasons(talk).some((one) => isSameReason(one, reason));
}

/** The talk after a tap: where a decision stands already, the tap joins its reasons or leaves them. */
export function followTap(talk: GridTalk, reason: Because, stands: boolean): GridTalk {
  if (talk.decision === null) return talk;
  const others = talk.decision.because.filter((one) => !isSameReason(one, reason));
  const because = stands ? [...others, reason] : others;
  return { ...talk, decision: { ...talk.decision, because } };
}

/** The reasons grouped by mark: good first, then worrying, then what matters; else as they stood. */
export function sortReasons(reasons: readonly Because[]): Because[] {
  const order: readonly Because["reaction"][] = ["good", "worries", undefined];
  return [...reasons].sort(
    (one, other) => order.indexOf(one.reaction) - order.indexOf(other.reaction),
  );
}
