/**
 * A table in Markdown.
 *
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number | undefined)[])[]} rows
 * @returns {string}
 */
export function writeTable(heads, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
