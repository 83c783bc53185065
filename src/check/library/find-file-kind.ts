/** What a file holds: a grid, or one of the registers that grids draw on. */
export type FileKind = "grid" | "evidence" | "contacts" | "resources" | "locality";

const folders: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ["evidence", "evidence"],
  ["contacts", "contacts"],
  ["resources", "resources"],
  ["localities", "locality"],
]);

/**
 * Says what a file holds, from its path alone: the folder it lies in (`evidence`, `contacts`,
 * `resources`, `localities`) decides, unless the file is called `grid`. Any other file is taken as a grid.
 */
export function findFileKind(path: string): FileKind {
  const parts = path.split(/[\\/]/);
  const file = parts.at(-1) ?? "";
  if (/^grid\./.test(file)) return "grid";
  return folders.get(parts.at(-2) ?? "") ?? "grid";
}
