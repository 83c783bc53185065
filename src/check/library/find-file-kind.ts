/** What a file holds: a grid, its words in another language, or one of the registers that grids draw on. */
export type FileKind =
  "grid" | "translation" | "evidence" | "contacts" | "resources" | "locality" | "glossary";

const folders: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ["evidence", "evidence"],
  ["contacts", "contacts"],
  ["resources", "resources"],
  ["localities", "locality"],
  ["glossary", "glossary"],
]);

/**
 * Says what a file holds, from its path alone: the folder it lies in (`evidence`, `contacts`,
 * `resources`, `localities`, `glossary`) decides, unless the file is called `grid`, or `grid` and a language: then it
 * is a grid or its translation. Any other file is taken as a grid.
 */
export function findFileKind(path: string): FileKind {
  const parts = path.split(/[\\/]/);
  const file = parts.at(-1) ?? "";
  if (/^grid\.[^.]+$/.test(file)) return "grid";
  if (/^grid\./.test(file)) return "translation";
  return folders.get(parts.at(-2) ?? "") ?? "grid";
}
