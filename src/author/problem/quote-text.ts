import { showInvisible } from "./show-invisible.ts";

const longest = 40;

/** Quotes a piece of an author's text for a message: one line, at most 40 characters. */
export function quoteText(text: string): string {
  const line = (text.slice(0, 400).trim().split("\n", 1)[0] ?? "").trimEnd();
  const characters = Array.from(line);
  const shown =
    characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
  return `"${showInvisible(shown)}"`;
}
