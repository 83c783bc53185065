import { checkFiles } from "../../check/index.ts";
import { listFindings } from "../index.ts";
import type { Command } from "./command.ts";
import { countThings } from "./count-things.ts";
import { readDay } from "./read-day.ts";
import { readSources } from "./read-sources.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

const help = `Usage: ithrive-grids check [paths] [options]

Says what is wrong in grids and the registers they draw on: where, why and how to mend it. Findings
stand together by the cell they are about: what must be mended, what should be (it must, once the
grid claims to be reviewed), and what somebody should look at.

Paths are grids or folders; a folder is searched for .yaml, .yml and .md. Default: grids
A grid given alone is checked with the evidence and contacts of the nearest folder above it.

Options:
  --format text|json   How to print the findings. Default: text. As JSON, a list of findings, each
                       with path, line, column, endLine, endColumn, rule, severity (error, warning,
                       info), weight (must, should, look-at), part (the cell or part it is about, in
                       words), message, expected, mend, docs
  --strict             Fail on warnings too
  --today YYYY-MM-DD   The day to check dates against. Default: today
  --fail-on-age        Fail on what time alone has done: a review that is due, old evidence
  --help, -h           Show this help

Exit codes: 0 nothing wrong, 1 findings, 2 the command or a file could not be used.
`;

/** `check`: prints findings. */
export const checkCommand: Command = {
  help,
  options: {
    format: "value",
    strict: "flag",
    today: "value",
    "fail-on-age": "flag",
  },
  async run(args, io) {
    const format = args.get("format") ?? "text";
    if (format !== "text" && format !== "json") {
      throw new UsageError(`--format is "${format}", expected text or json.`);
    }
    const today = readDay(args.get("today")) ?? io.today();
    const { sources, notices, problems } = await readSources(args.paths, io, "grids or registers");
    const strict = args.has("strict");
    const checked = checkFiles({
      files: sources,
      today,
      strict,
      failOnAge: args.has("fail-on-age"),
    });
    const files = [...checked.files, ...notices];
    const failed = checked.failed || (strict && notices.length > 0);
    if (format === "json") {
      io.stdout(`${escapeSigns(JSON.stringify(listFindings(files), null, 2))}\n`);
    } else if (files.length > 0) {
      const checked = `${countThings(files.length, "file")} checked: nothing found.\n`;
      io.stdout(writeReport(files, io) || checked);
    }
    return problems.length > 0 ? 2 : failed ? 1 : 0;
  },
};

// What JSON lets stand and a terminal would obey: a file may be called anything.
function escapeSigns(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
