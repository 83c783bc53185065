import type { Place } from "../../author/index.ts";
import type { RuleId } from "../rule-id.ts";
import type { JudgedFinding } from "../rule.ts";

/** Says whether a rule that ran before has told of these words already, or of where they begin. */
export function isTold(
  { start: { offset } }: Place,
  rule: RuleId,
  findings: readonly JudgedFinding[],
): boolean {
  if (offset === undefined) return false;
  return findings.some(
    (finding) =>
      finding.rule === rule &&
      offset >= (finding.place?.start.offset ?? Infinity) &&
      offset < (finding.place?.end.offset ?? -1),
  );
}
