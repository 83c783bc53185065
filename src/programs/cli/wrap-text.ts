/**
 * Breaks words into lines of at most `width` characters, at single spaces. Line breaks and tabs in the
 * text count as spaces; a word that is longer than a line has one of its own.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replace(/[\t\r\n]/g, " ").split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line.trimEnd()];
}
