import { basename, dirname, extname } from "node:path";
import type { Source } from "../author/index.ts";

/**
 * Puts paths in the order in which they own their ids: by folder, and in a folder the file called
 * `grid` first, then the shorter name. A copy is named by adding to the name of its original, on
 * whichever side.
 */
export function orderPaths(paths: Iterable<string>): string[] {
  return [...paths].sort(
    (a, b) =>
      compare(dirname(a), dirname(b)) ||
      Number(nameOf(b) === "grid") - Number(nameOf(a) === "grid") ||
      nameOf(a).length - nameOf(b).length ||
      compare(a, b),
  );
}

/** Moves what does not bear the name of its own id behind what does, and changes no other order. */
export function orderSources(sources: readonly Source[]): Source[] {
  const strays = new Set(sources.filter(isStray));
  return [...sources.filter((source) => !strays.has(source)), ...strays];
}

/** The id a file says it has; undefined when it says none. */
export function readId({ value }: Source): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}

function isStray(source: Source): boolean {
  const id = readId(source);
  if (id === undefined) return false;
  const name = nameOf(source.path);
  return (name === "grid" ? basename(dirname(source.path)) : name) !== id;
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
