import { limits } from "../limits.ts";
import { countMarks } from "./count-marks.ts";

/**
 * Says what of a cell's Markdown is too much to be parsed safely, in an author's words; undefined when
 * nothing is. Looks at the text once, so that the answer never takes long.
 */
export function findCellExcess(markdown: string): string | undefined {
  if (markdown.length > limits.cellLength) {
    return `This text has ${markdown.length} characters. A cell holds ${limits.cellLength} at most, and is read best with 35 words.`;
  }
  const marks = countMarks(markdown);
  if (marks > limits.cellMarks) {
    return `This text holds ${marks} signs that may mean something in Markdown (such as * _ [ and -). A cell holds ${limits.cellMarks} at most: write it in plain words.`;
  }
  if (markdown.split("\n").some((line) => countContainers(line) > limits.cellDepth)) {
    return `Lists or quotations stand in one another more than ${limits.cellDepth} deep here. Write short paragraphs, or one list.`;
  }
  return undefined;
}

/** How many lists and quotations a line may be in: each step of indentation could be one. */
function countContainers(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(line)?.[0] ?? "";
  const marks =
    start
      .match(/[^ \t]+/g)
      ?.join("")
      .replace(/\d+[.)]/g, "-").length ?? 0;
  const spaces = start.replaceAll("\t", "    ").match(/ /g)?.length ?? 0;
  return Math.max(marks, Math.floor(spaces / 2));
}
