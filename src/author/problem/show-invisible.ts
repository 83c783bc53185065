import { refusedCharacters } from "./explain-refused.ts";

/** Writes characters that cannot be seen, or that turn what is seen around, by their names: `U+202E`. */
export function showInvisible(text: string): string {
  return text.replace(refusedCharacters, (character) => {
    if (character === "\ufffd") return character;
    return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
}
