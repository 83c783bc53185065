import { namePath } from "./name-path.ts";
import type { JudgedFinding } from "./rule.ts";
import { readText } from "./tree.ts";

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
