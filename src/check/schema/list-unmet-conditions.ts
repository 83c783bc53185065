import type { Source } from "../../author/index.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import type { Finding } from "../rule.ts";
import { isRecord, readText } from "../tree.ts";
import { listGridConditions } from "./list-grid-conditions.ts";
import { listRegisterConditions } from "./list-register-conditions.ts";
import { listTranslationConditions } from "./list-translation-conditions.ts";

/**
 * Lists what a schema cannot say: keys that need one another, a file named unlike its id, dates and
 * ages that cannot be. Reads trees that fail the schema as far as they go.
 */
export function listUnmetConditions(source: Source, kind: FileKind): Finding[] {
  if (!isRecord(source.value)) return [];
  if (kind === "translation") return listTranslationConditions(source);
  const conditions =
    kind === "grid" ? listGridConditions(source.value) : listRegisterConditions(source.value, kind);
  return [...findMisnamed(source, kind), ...conditions];
}

function findMisnamed(source: Source, kind: FileKind): Finding[] {
  const key = kind === "glossary" ? "language" : "id";
  const id = readText(source.value, key);
  const parts = source.path.split(/[\\/]/);
  const file = parts.at(-1) ?? "";
  const isGridFile = /^grid\./.test(file);
  const name = isGridFile ? parts.at(-2) : file.replace(/\.[a-z]+$/i, "");
  if (id === undefined || name === undefined || name === "" || name === "." || name === id)
    return [];
  // A grid given by any other name stands alone: nothing looks for it by its folder.
  if (kind === "grid" && !isGridFile) return [];
  const holder = kind === "grid" ? "folder" : "file";
  return [
    {
      path: [key],
      reason: `Unexpected ${key} \`${id}\` in the ${holder} \`${name}\`, expected the two to be the same`,
      actual: id,
      expected: [name],
      note: `Call the ${holder} \`${id}\`, or write \`${key}: ${name}\`${key === "id" ? " if it was never published under the other id" : ""}.`,
    },
  ];
}
