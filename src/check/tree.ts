import type { TreePath } from "../author/index.ts";

/** Says whether a value is a map of keys (not a list, not null). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value under one of the map's own keys; undefined where there is none. */
export function readKey(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at a path; undefined where the path ends early. */
export function readPath(value: unknown, path: TreePath): unknown {
  let at = value;
  for (const step of path) {
    at = Array.isArray(at) && typeof step === "number" ? at[step] : readKey(at, String(step));
  }
  return at;
}

/** The words under a key; undefined where something else stands there. */
export function readText(value: unknown, key: string): string | undefined {
  const found = readKey(value, key);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

/** The list under a key; empty where something else stands there. */
export function readList(value: unknown, key: string): readonly unknown[] {
  const found = readKey(value, key);
  return Array.isArray(found) ? found : [];
}

/** Says whether a path is `start` or lies under it. */
export function startsWithPath(path: TreePath, start: TreePath): boolean {
  return start.every((step, index) => String(step) === String(path[index]));
}
