import type { Rule, Severity } from "../rule.ts";

/**
 * What a finding asks of an author. `must`: an error, which keeps the grid from being built. `should`: a
 * warning that becomes an error when the grid claims to be reviewed or endorsed. `look-at`: any other
 * warning, and what time alone has done.
 */
export type Weight = "must" | "should" | "look-at";

/** Says what a finding of a rule asks of an author, from the severity that holds for its file. */
export function judgeWeight(rule: Pick<Rule, "starred">, severity: Severity): Weight {
  if (severity === "error") return "must";
  return severity === "warning" && rule.starred ? "should" : "look-at";
}
