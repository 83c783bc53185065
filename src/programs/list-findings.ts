import type { CheckResult, Weight } from "../check/index.ts";

/** One finding as plain data: what `check --format json` prints and the preview shows. */
export interface ListedFinding {
  path: string;
  /** 1-based; null where a finding is about the file as a whole. */
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  rule: string | null;
  /** `info` is a state that a page shows, such as a review that is due. */
  severity: "error" | "warning" | "info";
  /**
   * What it asks: `must` and `should` be mended, or `look-at`. A `should` becomes an error once the grid
   * claims to be reviewed.
   */
  weight: Weight;
  /** The cell or part it is about, in words; findings about one part have the same. */
  part: string;
  message: string;
  /** What could stand there. */
  expected: string[];
  /** How to mend it. */
  mend: string | null;
  /** The rule's page. */
  docs: string | null;
}

/** The findings of a check as plain data, file by file, in the order of each file. */
export function listFindings(files: CheckResult["files"]): ListedFinding[] {
  return files.flatMap((file) =>
    file.messages.map((message) => {
      const place = message.place;
      const start = place && ("start" in place ? place.start : place);
      const end = place && "end" in place ? place.end : undefined;
      return {
        path: file.path,
        line: start?.line ?? null,
        column: start?.column ?? null,
        endLine: end?.line ?? null,
        endColumn: end?.column ?? null,
        rule: message.ruleId ?? null,
        severity: message.fatal ? "error" : message.fatal === false ? "warning" : "info",
        weight: message.weight,
        part: message.part,
        message: message.reason,
        expected: message.expected ?? [],
        mend: message.note ?? null,
        docs: message.url ?? null,
      };
    }),
  );
}
