import type { CompiledArm, CompiledGrid } from "../../../compiled/index.ts";

/**
 * Whether two files hold the same version of one grid in other words: the same options, questions and figures,
 * made from the same original. Their digests differ, since words are part of them.
 */
export function isSameGrid(first: CompiledGrid, second: CompiledGrid): boolean {
  return outline(first) === outline(second);
}

/** All that a translation leaves as it is, and a reader would otherwise see set side by side. */
function outline(grid: CompiledGrid): string {
  const { id, version, translation, language, options, alongside, questions } = grid;
  return JSON.stringify([
    id,
    version,
    translation?.of ?? language,
    options.map((option) => [option.id, option.kind, option.variants.map((each) => each.id)]),
    alongside.map((item) => item.id),
    questions.map((question) => [
      question.id,
      options.map((option) => {
        const answer = question.answers[option.id];
        const { chance } = answer ?? {};
        const figures = chance && [chance.from, count(chance.arm), count(chance.against)];
        return [answer?.basis, answer?.evidence, figures];
      }),
    ]),
    grid.questionsToAsk.length,
  ]);
}

function count(arm: CompiledArm) {
  return [arm.count, arm.outOf];
}
