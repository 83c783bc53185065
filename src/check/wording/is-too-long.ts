import type { TreePath } from "../../author/index.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import { findSchemaNode } from "../schema/find-schema-node.ts";

/** Says whether the schema refuses words for their length: then nothing else is looked for in them. */
export function isTooLong(kind: FileKind, path: TreePath, text: string): boolean {
  return text.length > (findSchemaNode(kind, path)?.maxLength ?? Infinity);
}
