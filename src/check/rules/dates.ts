import type { TreePath } from "../../author/index.ts";
import { findCitingGrids } from "../citations/find-citing-grids.ts";
import { isLongUnchecked } from "../citations/is-long-unchecked.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { isRecord, readKey, readList, readText } from "../tree.ts";

/**
 * A day that has not come yet, for what was done; a review that comes before publication; and what time has done: a review that is due, a grid published
 * over five years ago, evidence not looked at for over two years.
 *
 * Nobody can have rung, read or published anything tomorrow. Such a day is an error, with one day's grace,
 * for it may be tomorrow already where the author is.
 *
 * Age never breaks a build. It is told as a state, every page that shows the grid says so, and only a check
 * run with `--fail-on-age` fails on it. Of evidence, the grids that cite it are named: `ithrive-grids evidence --old`
 * names every cell.
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
 * @example bad: Days that have not come (on 22 November 2026)
 * ```yaml evidence
 * entries:
 *   - id: qp-004
 *     source: { year: 2027 }
 *     checkedOn: "2026-11-24"
 * ```
 * ```text
 * 3:21 error Unexpected `year` 2027 in `source` of the entry `qp-004`, expected 2026-11-22 or earlier
 *   Write when it was done: this has not come yet.
 * 4:16 error Unexpected `checkedOn` 2026-11-24 in the entry `qp-004`, expected 2026-11-22 or earlier
 *   Write when it was done: this has not come yet.
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
 *   Every page that shows it says so. Look at it again, and then write the new date. Cited by the grid `quiet-place`.
 * ```
 */
export const dates: Rule = {
  id: "dates",
  severity: "error",
  run(context, report) {
    const { source, kind } = context;
    checkFuture(context, report);
    if (kind === "evidence") {
      readList(source.value, "entries").forEach((entry, index) => {
        checkChecked(context, ["entries", index], entry, report);
      });
    }
    if (kind === "grid") checkGrid(context, report);
  },
};

/** Keys that say when something was done, wherever they stand. */
const done: readonly string[] = ["rungOn", "checkedOn", "published", "sourceDate"];

function checkFuture(context: RuleContext, report: Report): void {
  const last = addDay(context.today);
  const visit = (value: unknown, path: TreePath): void => {
    const key = String(path.at(-1));
    const isYear = key === "year" && path.at(-2) === "source" && typeof value === "number";
    const date = isYear ? String(value) : done.includes(key) ? value : undefined;
    if (typeof date === "string" && isFuture(date, last)) {
      const owner = describePath(context.source.value, path.slice(0, -1));
      report({
        path,
        reason: `Unexpected \`${key}\` ${date} in ${owner}, expected ${context.today} or earlier`,
        actual: date,
        note: "Write when it was done: this has not come yet.",
      });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (isRecord(value)) {
      for (const [name, item] of Object.entries(value)) visit(item, [...path, name]);
    }
  };
  visit(context.source.value, []);
}

/** Says whether a day, month or year comes after the last day that may have begun; false for no date. */
function isFuture(date: string, last: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && date > last.slice(0, date.length);
}

function addDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

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

function checkChecked(context: RuleContext, path: TreePath, value: unknown, report: Report): void {
  const day = readText(value, "checkedOn");
  if (day === undefined || !isLongUnchecked(day, context.today)) return;
  const entry = describePath(context.source.value, path).replace(/^the/, "The");
  const reason = `${entry} was last checked against its source over two years ago, on ${day}`;
  const citing = nameCitingGrids(context, readText(value, "id"));
  reportAge(context, [...path, "checkedOn"], reason, report, citing);
}

const mostNamed = 5;

/** The grids that cite an entry, as a sentence; empty where there are none to be seen. */
function nameCitingGrids({ library }: RuleContext, id: string | undefined): string {
  const grids = (id !== undefined && findCitingGrids(library).get(id)) || [];
  if (grids.length === 0) return "";
  const names = quoteCode(grids.map(({ value, path }) => readText(value, "id") ?? path));
  const more = names.length - mostNamed;
  const shown = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names;
  return ` Cited by the ${names.length === 1 ? "grid" : "grids"} ${listWords(shown, "and")}.`;
}

function reportAge(
  context: RuleContext,
  path: TreePath,
  reason: string,
  report: Report,
  more = "",
): void {
  report({
    path,
    reason,
    severity: context.failOnAge ? "error" : "state",
    note: `Every page that shows it says so. Look at it again, and then write the new date.${more}`,
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
