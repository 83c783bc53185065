import type { OpenTalk } from "./open-talks.ts";

/** What of talks is elsewhere: clearing cannot take it back, and says so. */
export interface LeftElsewhere {
  /** Names of files that were saved. */
  readonly files: readonly string[];
  readonly isPrinted: boolean;
}

/** What the screens of talks remember of files and paper. */
export function listLeft(talks: readonly OpenTalk[]): LeftElsewhere {
  const all = talks.map(({ screen }) => {
    const { left } = (screen ?? {}) as { left?: { files?: unknown; printed?: unknown } };
    const files = Array.isArray(left?.files) ? (left.files as unknown[]) : [];
    return { files: files.map(String), isPrinted: left?.printed === true };
  });
  return {
    files: [...new Set(all.flatMap(({ files }) => files))],
    isPrinted: all.some(({ isPrinted }) => isPrinted),
  };
}
