import type { ListedFinding } from "../index.ts";

/** A finding on two lines, as editors and terminals link them: file, line and column, then the mend. */
export function formatFinding(finding: ListedFinding): string {
  const { path, line, column, message, rule, mend } = finding;
  const place = [path, line, column].filter((part) => part !== null).join(":");
  const where = `${place} ${message}${rule === null ? "" : ` (${rule})`}`;
  return mend === null ? where : `${where}\n  ${mend}`;
}
