import type {
  AsShown,
  GridDifference,
  GridReference,
  GridTalk,
  Here,
} from "../generated/decision-record.ts";
import { compareEvidence } from "./compare-evidence.ts";
import { compareOffers } from "./compare-offers.ts";

/** A grid as it would be shown now, made as a record's own was. */
export interface GridNow {
  /** From createGridReference. */
  readonly grid: GridReference;
  /** From createAsShown. */
  readonly asShown: AsShown;
  /** What is offered here now, from applyLocality. Left out: offers are not compared. */
  readonly here?: Here;
}

/**
 * What has changed in a grid since a talk, with the words then and now: its state, version and dates;
 * options and questions that came, went or were reworded; answers that read differently; findings
 * that came, went or changed; what is offered here. Nothing is left out for being small.
 *
 * What lay a tap deeper is not in a record: where this returns nothing and the digests differ, say
 * that something else has changed.
 */
export function compareShown(talk: GridTalk, now: GridNow): GridDifference[] {
  const then = talk.asShown;
  return [
    ...compareReference(talk.grid, now.grid),
    ...compareOptions(then.options, now.asShown.options),
    ...compareQuestions(then.questions, now.asShown.questions),
    ...then.questions.flatMap((question) => compareAnswers(question, now.asShown)),
    ...compareEvidence(then, now.asShown),
    ...(now.here === undefined ? [] : compareOffers(talk.here, now.here)),
  ];
}

function compareReference(then: GridReference, now: GridReference): GridDifference[] {
  const compare = (
    what: GridDifference["what"],
    before: string | undefined,
    after: string | undefined,
  ): GridDifference[] =>
    before === undefined || after === undefined || before === after
      ? []
      : [{ what, before, after }];
  return [
    ...compare("status", then.status, now.status),
    ...compare("version", then.version, now.version),
    ...compare("dates", then.reviewBy, now.reviewBy),
  ];
}

function compareOptions(then: AsShown["options"], now: AsShown["options"]): GridDifference[] {
  return [
    ...listGone(then, now).map(({ id, name }): GridDifference => {
      return { what: "option-removed", option: id, before: name };
    }),
    ...listGone(now, then).map(({ id, name }): GridDifference => {
      return { what: "option-added", option: id, after: name };
    }),
    ...then.flatMap(({ id, name }): GridDifference[] => {
      const after = now.find((one) => one.id === id)?.name ?? name;
      return after === name ? [] : [{ what: "option-renamed", option: id, before: name, after }];
    }),
  ];
}

function compareQuestions(then: AsShown["questions"], now: AsShown["questions"]): GridDifference[] {
  return [
    ...listGone(then, now).map(({ id, ask }): GridDifference => {
      return { what: "question-removed", question: id, before: ask };
    }),
    ...listGone(now, then).map(({ id, ask }): GridDifference => {
      return { what: "question-added", question: id, after: ask };
    }),
    ...then.flatMap(({ id, ask }): GridDifference[] => {
      const after = now.find((one) => one.id === id)?.ask ?? ask;
      if (after === ask) return [];
      return [{ what: "question-reworded", question: id, before: ask, after }];
    }),
  ];
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
