import type { CheckResult } from "../../check/index.ts";
import {
  countFindings,
  groupFindings,
  listFindings,
  type ListedFinding,
  type PartFindings,
} from "../index.ts";
import { countThings } from "./count-things.ts";
import type { Io } from "./io.ts";
import { showLine } from "./show-line.ts";
import { createStyle, type Style } from "./style.ts";
import { wrapText } from "./wrap-text.ts";

const mostFiles = 100;
const width = 96;

const colours = { must: "red", should: "yellow", "look-at": "blue" } as const;

/**
 * The findings as text for a person, file by file and in each file cell by cell: what must be mended,
 * what should be, what to look at; each with its place, its mend and its rule. Empty when there are none.
 * Those of the first hundred files: the rest are counted.
 */
export function writeReport(files: CheckResult["files"], io: Io): string {
  const withFindings = files.filter(({ messages }) => messages.length > 0);
  if (withFindings.length === 0) return "";
  const style = createStyle(io);
  const findings = listFindings(withFindings);
  const shown = groupFindings(listFindings(withFindings.slice(0, mostFiles)));
  const lines = shown.flatMap(({ path, parts }) => [
    style("bold", showLine(path)),
    "",
    ...writeParts(parts, style),
  ]);
  const more = withFindings.length - mostFiles;
  if (more > 0) lines.push(`There are findings in ${more} more files: mend these first.`);
  const where = files.length === 1 ? "" : ` In ${countThings(withFindings.length, "file")}.`;
  lines.push(`${countFindings(findings)}${where}`);
  if (findings.some(({ rule }) => rule !== null)) {
    lines.push(style("dim", "Each rule, in square brackets, has a page: docs/rules/<rule>.md"));
  }
  return `${lines.join("\n")}\n`;
}

function writeParts(parts: readonly PartFindings[], style: Style): string[] {
  const all = parts.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
  const margin = Math.max(...all.map((finding) => placeOf(finding).length));
  return parts.flatMap(({ title, groups }) => [
    ...indent(2, wrapText(showLine(title), width - 2)).map((line) => style("bold", line)),
    ...groups.flatMap(({ heading, findings }) => [
      `    ${style(colours[findings[0]?.weight ?? "look-at"], heading)}`,
      ...findings.flatMap((finding) => writeFinding(finding, margin, style)),
    ]),
    "",
  ]);
}

function writeFinding(finding: ListedFinding, margin: number, style: Style): string[] {
  const { message, mend, rule } = finding;
  const left = margin === 0 ? 6 : margin + 8;
  const said = indent(
    left,
    wrapText(`${message}${rule === null ? "" : ` [${rule}]`}`, width - left),
  );
  const [first = "", ...rest] = said;
  return [
    `      ${style("dim", placeOf(finding).padEnd(left - 6))}${first.slice(left)}`,
    ...rest,
    ...indent(left + 2, mend === null ? [] : wrapText(mend, width - left - 2)),
  ];
}

function placeOf({ line, column }: ListedFinding): string {
  return [line, column].filter((part) => part !== null).join(":");
}

function indent(by: number, lines: readonly string[]): string[] {
  return lines.map((line) => `${" ".repeat(by)}${line}`);
}
