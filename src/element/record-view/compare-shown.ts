import type { AsShown, GridDifference, GridTalk } from "../../record/index.ts";

/**
 * What has changed in a grid since a talk: options and questions that came or went, and answers that
 * read differently, with their words then and now. Pure.
 *
 * @param now the grid as it would be shown now, made as the record's own was
 */
export function compareShown(
  talk: GridTalk,
  now: { asShown: AsShown } & GridVersion,
): GridDifference[] {
  const then = talk.asShown;
  const { status, version } = talk.grid;
  return [
    ...(status === now.status
      ? []
      : [{ what: "status" as const, before: status, after: now.status }]),
    ...(version === now.version
      ? []
      : [{ what: "version" as const, before: version, after: now.version }]),
    ...listGone(then.options, now.asShown.options).map(({ id, name }): GridDifference => ({
      what: "option-removed",
      option: id,
      before: name,
    })),
    ...listGone(now.asShown.options, then.options).map(({ id, name }): GridDifference => ({
      what: "option-added",
      option: id,
      after: name,
    })),
    ...listGone(then.questions, now.asShown.questions).map(({ id, ask }): GridDifference => ({
      what: "question-removed",
      question: id,
      before: ask,
    })),
    ...listGone(now.asShown.questions, then.questions).map(({ id, ask }): GridDifference => ({
      what: "question-added",
      question: id,
      after: ask,
    })),
    ...then.questions.flatMap((question) => compareAnswers(question, now.asShown)),
  ];
}

/** Which grid it is now. */
interface GridVersion {
  readonly status: GridTalk["grid"]["status"];
  readonly version: string;
}

function listGone<Thing extends { id: string }>(
  some: readonly Thing[],
  others: readonly Thing[],
): Thing[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id));
}

function compareAnswers(before: AsShown["questions"][number], now: AsShown): GridDifference[] {
  const after = now.questions.find(({ id }) => id === before.id);
  return before.answers.flatMap(({ option, text }): GridDifference[] => {
    const answer = after?.answers.find((one) => one.option === option);
    if (answer === undefined || answer.text === text) return [];
    return [{ what: "answer", question: before.id, option, before: text, after: answer.text }];
  });
}
