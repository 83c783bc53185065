import { isCollection, isNode, isPair, type Pair } from "yaml";

/** Every line of the comments in and around a part of a YAML document, in order, without their marks. */
export function listNodeComments(part: unknown): string[] {
  if (isPair(part)) return [...listNodeComments(part.key), ...listNodeComments(part.value)];
  if (!isNode(part)) return [];
  const inside = isCollection(part) ? part.items.flatMap(listNodeComments) : [];
  return [...splitLines(part.commentBefore), ...inside, ...splitLines(part.comment)];
}

/**
 * The comments of an answer, each by the key it stands above or beside; `first` are those above all keys of
 * the answer, which belong to its first one, and `last` those below them.
 */
export function groupAnswerComments(answer: Pair): {
  heading: string[];
  keys: Map<string, string[]>;
  last: string[];
} {
  const keys = new Map<string, string[]>();
  const heading = listNodeComments(answer.key);
  const { value } = answer;
  if (!isCollection(value)) return { heading, keys, last: listNodeComments(value) };
  let above = splitLines(value.commentBefore);
  for (const item of value.items) {
    if (!isPair(item)) continue;
    keys.set(String(item.key), [...above, ...listNodeComments(item)]);
    above = [];
  }
  return { heading, keys, last: [...above, ...splitLines(value.comment)] };
}

function splitLines(comment: string | null | undefined): string[] {
  return (comment ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
