import type { TreePath } from "../../author/index.ts";
import { describePath } from "./describe-path.ts";
import { shorten } from "./shorten.ts";

/** The parts of a file that are no item of a list, by the beginning of their path, the longer first. */
const parts: readonly (readonly [path: string, words: string])[] = [
  ["need.naturalCourse", "the natural course of the need"],
  ["need", "the need"],
  ["title", "the title"],
  ["id", "the id"],
  ["version", "the version"],
  ["status", "the status"],
  ["language", "the language"],
  ["decision", "the decision"],
  ["audience", "the audience"],
  ["options", "the options"],
  ["alongside", "what stands alongside"],
  ["questionsToAsk", "the questions to ask"],
  ["questions", "the questions"],
  ["contacts", "the contacts"],
  ["safety", "the safety settings"],
  ["about.development", "how the grid was made"],
  ["about", "who made the grid and when"],
  ["exceptions", "the exceptions"],
  ["entries", "the entries"],
  ["resources", "the resources"],
  ["terms", "the terms"],
];

/**
 * Names the part of a file that a path lies in, as coarse as an author thinks of it: an answer, an
 * option, a statement, the title. All paths within one part give the same words. The whole file is "the file".
 */
export function describePart(tree: unknown, path: TreePath): string {
  if (path.length === 0) return "the file";
  for (let length = path.length; length > 0; length--) {
    const words = describePath(tree, path.slice(0, length));
    // What opens with a code mark is a key of something; what it belongs to is the part.
    if (!words.startsWith("`")) return words;
  }
  const at = path.map(String).join(".");
  const known = parts.find(([start]) => at === start || at.startsWith(`${start}.`));
  return known?.[1] ?? `the key \`${shorten(String(path[0]))}\``;
}
