import { showInvisible } from "../../author/index.ts";

/**
 * Words on one line of a terminal: control characters, line breaks among them, are written by their
 * names. A file may be called anything, and its name must not move the cursor or change colours.
 */
export function showLine(text: string): string {
  return showInvisible(text).replace(
    /[\t\n\r]/g,
    (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
