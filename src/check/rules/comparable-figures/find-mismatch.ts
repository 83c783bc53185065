import type { EntryFigures } from "../../library/library.ts";
import type { QuestionOutline } from "../../outline/grid-outline.ts";

/**
 * Says in words how a study's figures differ from what a row is about: another thing counted, or counted
 * at another time. Who was studied is told beside each figure and may differ.
 * @returns undefined where they match.
 */
export function findMismatch(entry: EntryFigures, question: QuestionOutline): string | undefined {
  const { measure, by, hasOutcome, title } = question;
  if (!hasOutcome) return `${title} has no \`outcome\` for figures to match`;
  if (!isSame(entry.measure, measure)) {
    return `\`${entry.id}\` counted "${entry.measure ?? "nothing named"}", and the row is about "${measure ?? ""}"`;
  }
  if (!isSame(entry.period, by)) {
    return `\`${entry.id}\` counted at "${entry.period ?? "no time named"}", and the row is about "${by ?? ""}"`;
  }
  return undefined;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  // What cannot be read is told by `schema`.
  return b === undefined || flatten(a) === flatten(b);
}

function flatten(text = ""): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ").trim();
}
