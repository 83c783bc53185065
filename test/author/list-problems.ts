import { readSource } from "../../src/author/index.ts";

/** The problems of a text as a person would read them: place, rule, message, and what to write instead. */
export function listProblems(text: string, path = "grids/walk/grid.yaml"): string {
  const { problems } = readSource({ path, text });
  return problems
    .map(({ place: { start, end }, rule, message, suggestion }) => {
      const where = `${start.line}:${start.column}-${end.line}:${end.column}`;
      return `${where} ${rule}\n  ${message}${suggestion === undefined ? "" : `\n  → ${suggestion}`}`;
    })
    .join("\n");
}
