import type { Source } from "../author/index.ts";
import { coversFinding } from "./covers-finding.ts";
import type { FileKind } from "./find-file-kind.ts";
import type { GridOutline } from "./grid-outline.ts";
import { judgeSeverity } from "./judge-severity.ts";
import type { Library } from "./library.ts";
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
      found.push({ ...finding, rule: rule.id, severity: judgeSeverity(rule, finding, status) });
    });
    findings.push(...found);
  }
  const exceptions = readList(source.value, "exceptions");
  return findings.filter(
    (finding) =>
      finding.severity !== "warning" ||
      !exceptions.some((exception) => coversFinding(exception, finding, source.value)),
  );
}
