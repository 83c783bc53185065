import type { VFile } from "vfile";

/**
 * Writes findings as the pages of the rules show them: place, weight, reason, rule where it is not the
 * one expected, and the note below. Files other than the first are named.
 */
export function formatFindings(files: readonly VFile[], rule = "", offset = 0): string {
  const lines = files.flatMap((file, index) =>
    file.messages.flatMap(({ place, fatal, reason, ruleId, note }) => {
      const weight = fatal === undefined ? "info" : fatal ? "error" : "warning";
      const start = place && "start" in place ? place.start : place;
      const name = index === 0 ? "" : `${file.path}:`;
      const other = ruleId === rule ? "" : ` [${ruleId}]`;
      const where = start ? `${start.line - offset}:${start.column}` : "";
      return [`${name}${where} ${weight} ${reason}${other}`, ...(note ? [`  ${note}`] : [])];
    }),
  );
  return lines.map((line) => `${line}\n`).join("");
}
