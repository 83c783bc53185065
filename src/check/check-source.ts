import type { Source } from "../author/index.ts";
import { coversFinding } from "./findings/covers-finding.ts";
import { judgeSeverity } from "./findings/judge-severity.ts";
import { judgeWeight } from "./findings/judge-weight.ts";
import type { FileKind } from "./library/find-file-kind.ts";
import type { Library } from "./library/library.ts";
import { limits } from "./limits.ts";
import type { GridOutline } from "./outline/grid-outline.ts";
import type { JudgedFinding, Rule } from "./rule.ts";
import { readList, readText } from "./tree.ts";

/** What holds for the whole check. */
export interface CheckSettings {
  readonly library: Library;
  readonly today: string;
  readonly failOnAge: boolean;
}

/** Runs the rules over one file and leaves out the warnings that the file states as exceptions. */
export function checkSource(
  source: Source,
  kind: FileKind,
  grid: GridOutline | undefined,
  rules: readonly Rule[],
  settings: CheckSettings,
): JudgedFinding[] {
  const findings: JudgedFinding[] = [];
  const status = kind === "grid" ? readText(source.value, "status") : undefined;
  for (const rule of rules) {
    if (source.value === undefined && !rule.onUnreadable) continue;
    const found: JudgedFinding[] = [];
    rule.run({ source, kind, grid, ...settings, findings }, (finding) => {
      const severity = judgeSeverity(rule, finding, status);
      found.push({ ...finding, rule: rule.id, severity, weight: judgeWeight(rule, severity) });
    });
    findings.push(...keepFirst(found, rule));
  }
  const exceptions = readList(source.value, "exceptions");
  return findings.filter(
    (finding) =>
      finding.severity !== "warning" ||
      !exceptions.some((exception) => coversFinding(exception, finding, source.value)),
  );
}

function keepFirst(found: readonly JudgedFinding[], rule: Rule): readonly JudgedFinding[] {
  const left = found.slice(limits.findings);
  if (left.length === 0) return found;
  const severity =
    (["error", "warning"] as const).find((each) => left.some((other) => other.severity === each)) ??
    "state";
  const rest: JudgedFinding = {
    // Of the whole file: whatever in it was not looked at is not taken for sound.
    path: [],
    rule: rule.id,
    severity,
    weight: judgeWeight(rule, severity),
    reason: `There are more than ${limits.findings} findings of this rule: the rest are left out`,
    note: "Mend the others first, and check again.",
  };
  return [...found.slice(0, limits.findings), rest];
}
