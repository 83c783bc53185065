import { groupFindings, type ListedFinding } from "../index.ts";

/**
 * Findings for a terminal that others write to as well: one text for each cell or part they are about.
 * Each finding stands on a line with file, line and column as editors link them, its mend below it.
 */
export function formatFindings(findings: readonly ListedFinding[]): string[] {
  return groupFindings(findings).flatMap(({ parts }) =>
    parts.map(({ title, groups }) =>
      [
        title,
        ...groups.flatMap(({ heading, findings: found }) =>
          found.flatMap((finding) => formatFinding(heading, finding)),
        ),
      ].join("\n"),
    ),
  );
}

function formatFinding(heading: string, finding: ListedFinding): string[] {
  const { path, line, column, message, rule, mend } = finding;
  const place = [path, line, column].filter((part) => part !== null).join(":");
  const said = `  ${heading}: ${place} ${message}${rule === null ? "" : ` [${rule}]`}`;
  return mend === null ? [said] : [said, `    ${mend}`];
}
