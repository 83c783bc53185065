import type { TreePath } from "../../author/index.ts";
import contacts from "../generated/contacts.schema.ts";
import evidence from "../generated/evidence.schema.ts";
import glossary from "../generated/glossary.schema.ts";
import grid from "../generated/grid.schema.ts";
import locality from "../generated/locality.schema.ts";
import resources from "../generated/resources.schema.ts";
import translation from "../generated/translation.schema.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import type { SchemaNode } from "./schema-node.ts";

const schemas: Readonly<Record<FileKind, SchemaNode>> = {
  contacts,
  evidence,
  glossary,
  grid,
  locality,
  resources,
  translation,
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

/** The schemas never change, so a node is put together with its definition once: rules ask for every word of a file. */
const resolved = new WeakMap<SchemaNode, SchemaNode>();

function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const known = resolved.get(node);
  if (known) return known;
  const definition = root.$defs?.[node.$ref.replace("#/$defs/", "")];
  const whole = definition ? { ...definition, ...node } : node;
  resolved.set(node, whole);
  return whole;
}
