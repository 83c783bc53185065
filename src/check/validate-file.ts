import type { FileKind } from "./find-file-kind.ts";
import validateContacts from "./generated/contacts.validate.js";
import validateEvidence from "./generated/evidence.validate.js";
import validateGrid, { type SchemaError } from "./generated/grid.validate.js";
import validateLocality from "./generated/locality.validate.js";
import validateResources from "./generated/resources.validate.js";

const validators = {
  contacts: validateContacts,
  evidence: validateEvidence,
  grid: validateGrid,
  locality: validateLocality,
  resources: validateResources,
};

/** Holds a file's tree against its schema and lists every departure; empty when there is none. */
export function validateFile(kind: FileKind, tree: unknown): readonly SchemaError[] {
  const validate: { (value: unknown): boolean; errors?: SchemaError[] | null } = validators[kind];
  return validate(tree) ? [] : (validate.errors ?? []);
}
