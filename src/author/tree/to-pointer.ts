import type { TreePath } from "./tree-path.ts";

/** Writes a path as a JSON Pointer (RFC 6901), for example `/questions/0/ask`; `""` is the whole tree. */
export function toPointer(path: TreePath): string {
  return path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
