import type { TreePath } from "./tree-path.ts";

/** Writes a path as a JSON Pointer (RFC 6901), for example `/questions/0/ask`; `""` is the whole tree. */
export function toPointer(path: TreePath): string {
  let pointer = "";
  for (const step of path) pointer += `/${typeof step === "number" ? step : escapeStep(step)}`;
  return pointer;
}

function escapeStep(step: string): string {
  // Hardly a key holds either sign, and every place in a file is asked for by its pointer.
  if (!step.includes("~") && !step.includes("/")) return step;
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
