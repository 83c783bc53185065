import { explainSchemaErrors } from "../explain-schema-errors.ts";
import { listUnmetConditions } from "../list-unmet-conditions.ts";
import type { Finding, Rule } from "../rule.ts";
import { validateFile } from "../validate-file.ts";

export const schema: Rule = {
  id: "schema",
  severity: "error",
  run({ source, kind }, report) {
    const errors = validateFile(kind, source.value);
    const told = explainSchemaErrors(kind, source.value, errors);
    for (const finding of told) report(finding);
    for (const finding of listUnmetConditions(source, kind)) {
      if (!told.some((other) => isSameKey(other, finding))) report(finding);
    }
  },
};

/** Says whether a key found missing was already found misspelt. */
function isSameKey(misspelt: Finding, missing: Finding): boolean {
  if (misspelt.part !== "key" || misspelt.expected?.length !== 1) return false;
  const owner = JSON.stringify(misspelt.path.slice(0, -1));
  const owners = [missing.path, missing.path.slice(0, -1)].map((path) => JSON.stringify(path));
  return misspelt.expected[0] === missing.expected?.[0] && owners.includes(owner);
}
