import type { GridOutline } from "../../outline/grid-outline.ts";
import type { Report, RuleContext } from "../../rule.ts";
import { isTooLong } from "../../wording/is-too-long.ts";
import { listPassages } from "../../wording/list-passages.ts";

/** "Most young people stop", "half recover": how many, in words. */
const howManyStop =
  /\b(?:most|many|half|nearly all|almost all|the (?:vast )?majority|two thirds|three quarters)(?:\s(?:of|the|them|people|young|children|teenagers|who|hurt|self-harm|themselves|will|do))*\s(?:stops?|stopped|recover(?:ed)?|(?:get|got|were) better|improved?|grow out of it)\b/giu;

/** Finds words that say that many stop by themselves, in the answers of the option without new help. */
export function checkStopping(
  { source }: RuleContext,
  { questions }: GridOutline,
  report: Report,
): void {
  const answers = questions.flatMap((question) => question.answers ?? []);
  for (const answer of answers.filter(({ option }) => option?.kind === "no-new-help")) {
    for (const layer of ["text", "more"] as const) {
      const path = [...answer.path, layer];
      const words = answer[layer];
      if (words === undefined || isTooLong("grid", path, words)) continue;
      for (const passage of listPassages(source, path, words)) {
        for (const { 0: say, index } of passage.text.matchAll(howManyStop)) {
          report({
            path,
            place: passage.placeOf(index, index + say.length),
            reason: `Unexpected "${say}" in ${answer.title}, in a self-harm grid`,
            actual: say,
            note: "Take it out on every layer: that many stopped or recovered by themselves reads as a reason not to get help.",
          });
        }
      }
    }
  }
}
