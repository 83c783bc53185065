import { toPointer, type TreePath } from "../../author/index.ts";
import validateContacts from "../generated/contacts.validate.js";
import validateEvidence from "../generated/evidence.validate.js";
import validateGlossary from "../generated/glossary.validate.js";
import validateGrid, { type SchemaError } from "../generated/grid.validate.js";
import validateLocality from "../generated/locality.validate.js";
import validateResources from "../generated/resources.validate.js";
import validateTranslation from "../generated/translation.validate.js";
import type { FileKind } from "../library/find-file-kind.ts";
import { limits } from "../limits.ts";
import { isRecord } from "../tree.ts";

const validators = {
  contacts: validateContacts,
  evidence: validateEvidence,
  glossary: validateGlossary,
  grid: validateGrid,
  locality: validateLocality,
  resources: validateResources,
  translation: validateTranslation,
};

/** Holds a file's tree against its schema and lists every departure; empty when there is none. */
export function validateFile(kind: FileKind, tree: unknown): readonly SchemaError[] {
  const long = findLongLists(tree, []);
  if (long.length > 0) return long;
  const validate: { (value: unknown): boolean; errors?: SchemaError[] | null } = validators[kind];
  return validate(tree) ? [] : (validate.errors ?? []);
}

function findLongLists(value: unknown, path: TreePath): SchemaError[] {
  if (Array.isArray(value) && value.length > limits.listItems && !value.some(isRecord)) {
    const params = { limit: limits.listItems };
    return [{ instancePath: toPointer(path), schemaPath: "", keyword: "maxItems", params }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findLongLists(item, [...path, index]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => findLongLists(item, [...path, key]));
}
