import type { Source } from "../author/index.ts";
import { clearFileCaches } from "./file-cache.ts";
import { coversFinding } from "./findings/covers-finding.ts";
import { judgeSeverity } from "./findings/judge-severity.ts";
import { judgeWeight } from "./findings/judge-weight.ts";
import type { FileKind } from "./library/find-file-kind.ts";
import type { Library } from "./library/library.ts";
import { limits } from "./limits.ts";
import type { GridOutline } from "./outline/grid-outline.ts";
import type { Printed } from "./printed.ts";
import type { RuleId } from "./rule-id.ts";
import type { JudgedFinding, Rule, Severity } from "./rule.ts";
import type { TranslationOutline } from "./translation/translation-outline.ts";
import { readList, readText } from "./tree.ts";

/** What holds for the whole check. */
export interface CheckSettings {
  readonly library: Library;
  /** A translation held against its grid; undefined for another file, and where the grid has errors. */
  readonly translation: TranslationOutline | undefined;
  readonly today: string;
  readonly failOnAge: boolean;
  /** What was printed of the files, where anything was. */
  readonly printed: readonly Printed[];
  /** The rules that are not run. */
  readonly leftOut: ReadonlySet<RuleId>;
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
  const claims = kind === "grid" || kind === "translation";
  const status = claims ? readText(source.value, "status") : undefined;
  for (const rule of rules) {
    if (settings.leftOut.has(rule.id)) continue;
    if (source.value === undefined && !rule.onUnreadable) continue;
    const found: JudgedFinding[] = [];
    const left = new Set<Severity>();
    rule.run({ source, kind, grid, ...settings, findings }, (finding) => {
      const severity = judgeSeverity(rule, finding, status);
      if (found.length === limits.findings) left.add(severity);
      else found.push({ ...finding, rule: rule.id, severity, weight: judgeWeight(rule, severity) });
    });
    findings.push(...found, ...sayLeftOut(rule, left));
  }
  clearFileCaches();
  const exceptions = readList(source.value, "exceptions");
  return findings.filter(
    (finding) =>
      finding.severity !== "warning" ||
      !exceptions.some((exception) => coversFinding(exception, finding, source.value)),
  );
}

/** One finding for all those that are left out, as heavy as the heaviest of them. */
function sayLeftOut(rule: Rule, left: ReadonlySet<Severity>): JudgedFinding[] {
  const severity = (["error", "warning", "state"] as const).find((weight) => left.has(weight));
  if (severity === undefined) return [];
  return [
    {
      // Of the whole file: whatever in it was not looked at is not taken for sound.
      path: [],
      rule: rule.id,
      severity,
      weight: judgeWeight(rule, severity),
      reason: `There are more than ${limits.findings} findings of this rule: the rest are left out`,
      note: "Mend the others first, and check again.",
    },
  ];
}
