import type { TreePath } from "../../author/index.ts";
import type { JudgedFinding } from "../rule.ts";
import { readPath, readText } from "../tree.ts";

/**
 * Says whether an exception stated in a file speaks of a finding: the same rule, and the part of the
 * file named by `at` or one inside it. Without `at` it speaks of the whole file.
 */
export function coversFinding(exception: unknown, finding: JudgedFinding, tree: unknown): boolean {
  if (readText(exception, "rule") !== finding.rule) return false;
  const at = readText(exception, "at");
  if (at === undefined) return true;
  return `${namePath(tree, finding.path)}/`.startsWith(`${at.replace(/\/+$/, "")}/`);
}

/**
 * Writes a path with ids in place of positions, the form in which `exceptions` name a part of a file,
 * for example questions/how-likely/answers/course.
 */
function namePath(tree: unknown, path: TreePath): string {
  return path
    .map((step, index) =>
      typeof step === "number"
        ? (readText(readPath(tree, path.slice(0, index + 1)), "id") ?? String(step))
        : step,
    )
    .join("/");
}
