import type { Source, TreePath } from "../../src/author/index.ts";
import { toPointer } from "../../src/author/index.ts";

/** Where a value of the merged tree comes from. */
interface Origin {
  source: Source;
  path: TreePath;
}

/**
 * Lays a part of a file over a complete one, so that an example shows only the lines it is about: maps
 * are merged key by key, list items by their ids, other values replaced, and `null` takes a key out.
 * Findings are placed in the part wherever it has something to say there; else in the complete file, as
 * lines after 10,000.
 */
export function layOver(base: Source, part: Source): Source {
  const origins = new Map<string, Origin>();
  const value = merge(base, [], part, [], [], origins);
  return {
    ...base,
    value,
    problems: part.problems,
    prose: mergeProse(origins),
    writtenAt(path) {
      const origin = origins.get(toPointer(path));
      return origin?.source.writtenAt(origin.path);
    },
    placeOf(path, side) {
      for (let length = path.length; length >= 0; length--) {
        const origin = origins.get(toPointer(path.slice(0, length)));
        if (!origin) continue;
        const place = origin.source.placeOf([...origin.path, ...path.slice(length)], side);
        if (origin.source === part) return place;
        const move = ({ line, column }: { line: number; column: number }) => ({
          line: line + 10_000,
          column,
        });
        return { start: move(place.start), end: move(place.end) };
      }
      throw new Error("every tree has a root");
    },
  };
}

function merge(
  base: Source,
  basePath: TreePath,
  part: Source,
  partPath: TreePath,
  path: TreePath,
  origins: Map<string, Origin>,
): unknown {
  const before = read(base.value, basePath);
  const after = read(part.value, partPath);
  origins.set(toPointer(path), { source: part, path: partPath });
  if (isMap(before) && isMap(after)) {
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!(key in after)) merged[key] = take(base, [...basePath, key], [...path, key], origins);
      else if (after[key] !== null) {
        merged[key] = merge(
          base,
          [...basePath, key],
          part,
          [...partPath, key],
          [...path, key],
          origins,
        );
      }
    }
    return merged;
  }
  if (hasIds(before) && hasIds(after)) {
    const used = new Set<number>();
    const merged = before.map((item, index) => {
      const at = after.findIndex((other) => readId(other) === readId(item));
      const to = [...path, index];
      if (at < 0) return take(base, [...basePath, index], to, origins);
      used.add(at);
      return merge(base, [...basePath, index], part, [...partPath, at], to, origins);
    });
    after.forEach((_, index) => {
      if (used.has(index)) return;
      merged.push(take(part, [...partPath, index], [...path, merged.length], origins));
    });
    return merged;
  }
  return take(part, partPath, path, origins);
}

/** Takes over a value whole, noting for everything in it where it comes from. */
function take(
  source: Source,
  from: TreePath,
  path: TreePath,
  origins: Map<string, Origin>,
): unknown {
  const value = read(source.value, from);
  origins.set(toPointer(path), { source, path: from });
  if (Array.isArray(value)) {
    return value.map((_, index) => take(source, [...from, index], [...path, index], origins));
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, take(source, [...from, key], [...path, key], origins)]),
  );
}

function mergeProse(origins: Map<string, Origin>): Source["prose"] {
  return new Map(
    [...origins].flatMap(([pointer, { source, path }]) => {
      const prose = source.prose.get(toPointer(path));
      return prose ? [[pointer, prose] as const] : [];
    }),
  );
}

function read(value: unknown, path: TreePath): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown>)?.[step],
    value,
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasIds(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((item) => isMap(item));
}

function readId(value: unknown): unknown {
  return isMap(value) ? value["id"] : undefined;
}
