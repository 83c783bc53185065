import type { Remark } from "../remark.ts";
import { cleanText } from "./clean-text.ts";

/** What is to be said of words that stand in a text, each once. */
export function findRemarks(text: string, remarks: readonly Remark[] = []): string[] {
  const said = remarks.filter(({ of }) => of.some((words) => text.includes(cleanText(words))));
  return [...new Set(said.map(({ say }) => say))];
}
