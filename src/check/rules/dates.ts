import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { readKey, readList, readText } from "../tree.ts";

/**
 * A review that comes before publication; and what time has done: a review that is due, a grid published
 * over five years ago, evidence not looked at for over two years.
 *
 * Age never breaks a build. It is told as a state, every page that shows the grid says so, and only a check
 * run with `--fail-on-age` fails on it.
 *
 * IPDAS C3 and C4.
 *
 * @example good
 * ```yaml
 * about:
 *   published: "2026-01-01"
 *   reviewBy: "2027-01-01"
 * ```
 *
 * @example bad: A review before publication
 * ```yaml
 * about:
 *   published: "2026-01-01"
 *   reviewBy: "2025-01-01"
 * ```
 * ```text
 * 3:13 error Unexpected `reviewBy` 2025-01-01, expected a day after 2026-01-01, when the grid was published
 *   Say when the grid will be looked at again.
 * ```
 *
 * @example bad: A review that is due (on 22 November 2026)
 * ```yaml
 * about:
 *   published: "2025-10-01"
 *   reviewBy: "2026-10-01"
 * ```
 * ```text
 * 3:13 info Its review was due on 2026-10-01
 *   Every page that shows it says so. Look at it again, and then write the new date.
 * ```
 *
 * @example bad: Evidence that nobody has looked at for long
 * ```yaml evidence
 * entries:
 *   - id: qp-001
 *     checkedOn: "2024-01-01"
 * ```
 * ```text
 * 3:16 info The entry `qp-001` was last checked against its source over two years ago, on 2024-01-01
 *   Every page that shows it says so. Look at it again, and then write the new date.
 * ```
 */
export const dates: Rule = {
  id: "dates",
  severity: "error",
  run(context, report) {
    const { source, kind } = context;
    if (kind === "evidence") {
      readList(source.value, "entries").forEach((entry, index) => {
        checkChecked(
          context,
          ["entries", index, "checkedOn"],
          readText(entry, "checkedOn"),
          report,
        );
      });
    }
    if (kind === "grid") checkGrid(context, report);
  },
};

function checkGrid(context: RuleContext, report: Report): void {
  const about = readKey(context.source.value, "about");
  const published = readDay(readText(about, "published"));
  const reviewBy = readDay(readText(about, "reviewBy"));
  if (published !== undefined && reviewBy !== undefined && reviewBy < published) {
    report({
      path: ["about", "reviewBy"],
      reason: `Unexpected \`reviewBy\` ${reviewBy}, expected a day after ${published}, when the grid was published`,
      actual: reviewBy,
      note: "Say when the grid will be looked at again.",
    });
    return;
  }
  if (reviewBy !== undefined && reviewBy < context.today) {
    reportAge(context, ["about", "reviewBy"], `Its review was due on ${reviewBy}`, report);
  }
  if (published !== undefined && addYears(published, 5) < context.today) {
    const reason = `It was published over five years ago, on ${published}`;
    reportAge(context, ["about", "published"], reason, report);
  }
}

function checkChecked(
  context: RuleContext,
  path: TreePath,
  text: string | undefined,
  report: Report,
): void {
  const day = readDay(text);
  if (day === undefined || addYears(day, 2) >= context.today) return;
  const entry = describePath(context.source.value, path.slice(0, -1)).replace(/^the/, "The");
  reportAge(
    context,
    path,
    `${entry} was last checked against its source over two years ago, on ${day}`,
    report,
  );
}

function reportAge(context: RuleContext, path: TreePath, reason: string, report: Report): void {
  report({
    path,
    reason,
    severity: context.failOnAge ? "error" : "state",
    note: "Every page that shows it says so. Look at it again, and then write the new date.",
  });
}

/** A day that exists; undefined otherwise, which `schema` tells. */
function readDay(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return text;
}

/** Days are compared as text: in this form their order is that of the calendar. */
function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
