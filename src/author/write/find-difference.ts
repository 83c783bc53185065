import type { TreePath } from "../tree/tree-path.ts";

/** The way to the first place at which two plain trees differ; undefined where they are the same. Keys may stand in any order. */
export function findDifference(
  one: unknown,
  other: unknown,
  path: TreePath = [],
): TreePath | undefined {
  if (!isHolder(one) || !isHolder(other)) return Object.is(one, other) ? undefined : path;
  if (Array.isArray(one) !== Array.isArray(other)) return path;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const step = Array.isArray(one) ? Number(key) : key;
    if (!Object.hasOwn(one, key) || !Object.hasOwn(other, key)) return [...path, step];
    const found = findDifference(one[key], other[key], [...path, step]);
    if (found) return found;
  }
  return undefined;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
