import type { Finding, Rule, Severity } from "../rule.ts";

/** Statuses under which a grid says that somebody has agreed its words. */
const claims: readonly string[] = ["reviewed", "endorsed"];

/**
 * What a finding weighs in a file: as the rule says, but the warnings of a starred rule are errors in a
 * grid that claims to be reviewed or endorsed.
 */
export function judgeSeverity(
  rule: Pick<Rule, "severity" | "starred">,
  finding: Pick<Finding, "severity">,
  status: string | undefined,
): Severity {
  const severity = finding.severity ?? rule.severity;
  const isClaimed = status !== undefined && claims.includes(status);
  return severity === "warning" && rule.starred && isClaimed ? "error" : severity;
}
