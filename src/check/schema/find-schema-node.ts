import type { TreePath } from "../../author/index.ts";
import contacts from "../generated/contacts.schema.ts";
import evidence from "../generated/evidence.schema.ts";
import grid from "../generated/grid.schema.ts";
import locality from "../generated/locality.schema.ts";
import resources from "../generated/resources.schema.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import type { SchemaNode } from "./schema-node.ts";

const schemas: Readonly<Record<FileKind, SchemaNode>> = {
  contacts,
  evidence,
  grid,
  locality,
  resources,
};

/**
 * Finds what the schema of a kind of file says about the value at a path, the words of a `$ref` and of
 * the definition it points to taken together.
 * @returns undefined where the schema has no such place.
 */
export function findSchemaNode(kind: FileKind, path: TreePath): SchemaNode | undefined {
  const root = schemas[kind];
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    node = node && enter(resolve(root, node), step);
  }
  return node && resolve(root, node);
}

function enter(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === "number") return node.items;
  if (node.properties && Object.hasOwn(node.properties, step)) return node.properties[step];
  return typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
}

function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace("#/$defs/", "");
  const definition = name === undefined ? undefined : root.$defs?.[name];
  return definition ? { ...definition, ...node } : node;
}
