import { reporter } from "vfile-reporter";
import type { CheckResult } from "../../check/index.ts";
import type { Io } from "./io.ts";

/** The findings as text for a person: place, message, rule and the mend; empty when there are none. */
export function writeReport(files: CheckResult["files"], io: Io): string {
  const color = (io.isTerminal && !io.env["NO_COLOR"]) || Boolean(io.env["FORCE_COLOR"]);
  const text = reporter(files, { verbose: true, quiet: true, color });
  return text === "" ? "" : `${text}\n`;
}
