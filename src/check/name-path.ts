import type { TreePath } from "../author/index.ts";
import { readPath, readText } from "./tree.ts";

/**
 * Writes a path with ids in place of positions, the form in which `exceptions` name a part of a file,
 * for example questions/how-likely/answers/course.
 */
export function namePath(tree: unknown, path: TreePath): string {
  return path
    .map((step, index) =>
      typeof step === "number"
        ? (readText(readPath(tree, path.slice(0, index + 1)), "id") ?? String(step))
        : step,
    )
    .join("/");
}
