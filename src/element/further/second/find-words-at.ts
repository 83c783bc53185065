import type { CompiledGrid, Prose } from "../../../compiled/index.ts";

/**
 * The words that stand at a place of a grid, by the names that a translation's `missing` and `outdated`
 * use: `title`, `options/wait/name`, `questions/involves/answers/wait/text`, `questionsToAsk/0`.
 *
 * @returns undefined where the grid has no such place
 */
export function findWordsAt(grid: CompiledGrid, place: string): string | Prose | undefined {
  const found = place.split("/").reduce<unknown>(step, grid);
  // The natural course of a need is named by itself; its words stand beside what they rest on.
  const words = isRecord(found) ? found["text"] : found;
  return typeof words === "string" || Array.isArray(words) ? (words as string | Prose) : undefined;
}

function step(at: unknown, key: string): unknown {
  if (Array.isArray(at)) {
    return (
      at.find((item) => isRecord(item) && item["id"] === key) ?? (at as unknown[])[Number(key)]
    );
  }
  return isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
