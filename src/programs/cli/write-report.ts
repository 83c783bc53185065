import { reporter } from "vfile-reporter";
import type { CheckResult } from "../../check/index.ts";
import type { Io } from "./io.ts";

const mostFiles = 100;

/** The findings as text for a person: place, message, rule and the mend; empty when there are none. Those of the first hundred files: the rest are counted. */
export function writeReport(files: CheckResult["files"], io: Io): string {
  const color = (io.isTerminal && !io.env["NO_COLOR"]) || Boolean(io.env["FORCE_COLOR"]);
  const withFindings = files.filter(({ messages }) => messages.length > 0);
  const more = withFindings.length - mostFiles;
  const text = reporter(withFindings.slice(0, mostFiles), { verbose: true, quiet: true, color });
  if (text === "") return "";
  return more > 0
    ? `${text}\nThere are findings in ${more} more files: mend these first.\n`
    : `${text}\n`;
}
