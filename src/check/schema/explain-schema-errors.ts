import type { Source, TreePath } from "../../author/index.ts";
import type { SchemaError } from "../generated/grid.validate.js";
import type { FileKind } from "../library/find-file-kind.ts";
import { limits } from "../limits.ts";
import { describePath } from "../naming/describe-path.ts";
import { findNearest } from "../naming/find-nearest.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import { shorten } from "../naming/shorten.ts";
import type { Finding } from "../rule.ts";
import { isRecord, readPath } from "../tree.ts";
import { describeExpected, describeFound } from "./describe-value.ts";
import { findSchemaNode } from "./find-schema-node.ts";
import { isQuotedNumber, mendValue } from "./mend-value.ts";
import type { SchemaNode } from "./schema-node.ts";

/**
 * Puts what the schema validator found into an author's words: the key, the part of the grid, what was
 * expected, and the word that was probably meant. One finding for each place, the plainest one.
 */
export function explainSchemaErrors(
  kind: FileKind,
  source: Source,
  errors: readonly SchemaError[],
): Finding[] {
  const tree = source.value;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const renamed = findRenamedKeys(kind, tree, errors);
  for (const error of errors) {
    // One more than is told for one rule: enough to know that there are more.
    if (findings.length > limits.findings) break;
    const path = toPath(tree, error.instancePath);
    const finding = explain({ kind, source, tree, error, path, renamed });
    const spot = finding && `${finding.part} ${JSON.stringify(finding.path)} ${finding.reason}`;
    const first = finding && ["type", "enum", "const"].includes(error.keyword);
    const value = `value ${error.instancePath}`;
    if (!finding || seen.has(spot ?? "") || (seen.has(value) && !isAboutKeys(error))) continue;
    seen.add(spot ?? "");
    if (first || !isAboutKeys(error)) seen.add(value);
    findings.push(finding);
  }
  return findings;
}

interface Subject {
  readonly kind: FileKind;
  readonly source: Source;
  readonly tree: unknown;
  readonly error: SchemaError;
  readonly path: TreePath;
  /** For each unknown key that is surely a known one misspelt: which. */
  readonly renamed: ReadonlyMap<string, string>;
}

function isAboutKeys({ keyword }: SchemaError): boolean {
  return ["additionalProperties", "required", "propertyNames"].includes(keyword);
}

function explain(subject: Subject): Finding | undefined {
  const { kind, tree, error, path, renamed } = subject;
  switch (error.keyword) {
    case "additionalProperties":
      return explainUnknownKey(subject, String(error.params["additionalProperty"]));
    case "required": {
      const key = String(error.params["missingProperty"]);
      return [...renamed].some(
        ([spot, meant]) => spot.startsWith(`${error.instancePath} `) && meant === key,
      )
        ? undefined
        : explainMissingKey(subject, key);
    }
    case "propertyNames":
      return explainBadKey(subject, String(error.params["propertyName"]));
    case "uniqueItems":
      return explainRepeat(subject, Number(error.params["i"]), Number(error.params["j"]));
    default: {
      const node = findSchemaNode(kind, path);
      // The errors of a key's own spelling carry the place of the map; `propertyNames` tells of them.
      if (!node || (error.keyword === "pattern" && isRecord(readPath(tree, path))))
        return undefined;
      return explainValue(subject, node);
    }
  }
}

function explainUnknownKey({ kind, tree, path, error, renamed }: Subject, key: string): Finding {
  const known = Object.keys(findSchemaNode(kind, path)?.properties ?? {});
  const meant = renamed.get(`${error.instancePath} ${key}`);
  const description = meant && findSchemaNode(kind, [...path, meant])?.description;
  const owner = describePath(tree, path);
  const expected = meant === undefined ? known : [meant];
  return {
    path: [...path, key],
    part: "key",
    reason: `Unexpected key \`${shorten(key)}\` in ${owner}${meant ? `, expected \`${meant}\`` : ""}`,
    actual: key,
    expected,
    note: meant
      ? `Write \`${meant}\` in its place. ${description ?? ""}`.trim()
      : `Take it out. Keys that may stand here: ${listWords(quoteCode(known), "and")}.`,
  };
}

function explainMissingKey({ kind, tree, path }: Subject, key: string): Finding {
  const description = findSchemaNode(kind, [...path, key])?.description;
  const value = readPath(tree, path);
  const first =
    typeof path.at(-1) === "number" && isRecord(value) ? Object.keys(value)[0] : undefined;
  return {
    path: first === undefined ? path : [...path, first],
    part: "key",
    reason: `Missing key \`${key}\` in ${describePath(tree, path)}`,
    expected: [key],
    note: `Add \`${key}\`. ${description ?? ""}`.trim(),
  };
}

function explainBadKey({ tree, path }: Subject, key: string): Finding {
  return {
    path: [...path, key],
    part: "key",
    reason: `Unexpected key \`${shorten(key)}\` in ${describePath(tree, path)}, expected an id`,
    actual: key,
    note: "Ids are lower-case letters, digits and single hyphens, starting with a letter.",
  };
}

function explainRepeat({ tree, path }: Subject, first: number, second: number): Finding {
  const later = Math.max(first, second);
  const value = describeFound(readPath(tree, [...path, later])) ?? "Nothing";
  return {
    path: [...path, later],
    reason: `${value} stands twice in ${describeSpot(tree, path)}`,
    actual: value,
    note: "Take one of them out.",
  };
}

function explainValue({ kind, source, tree, error, path }: Subject, node: SchemaNode): Finding {
  const value = readPath(tree, path);
  const written = source.writtenAt(path);
  const expected = describeExpected(node);
  const limit = Number(error.params["limit"]);
  const wanted = sizeWords[error.keyword]?.(limit) ?? listWords(expected);
  const found =
    countWords(error.keyword, value) ??
    (isQuotedNumber(value, node) ? `\`"${value}"\` in quotes` : describeFound(value, written));
  const spot = describeSpot(tree, path);
  const isItem = typeof path.at(-1) === "number";
  const part = findSchemaNode(kind, path)?.description;
  return {
    path,
    reason: found
      ? `Unexpected ${found} for ${spot}, expected ${wanted}`
      : `Missing value for ${spot}, expected ${wanted}`,
    ...(found ? { actual: found.replaceAll("`", "") } : {}),
    expected: (sizeWords[error.keyword] ? [wanted] : expected).map((word) =>
      word.replaceAll("`", ""),
    ),
    note: [mendValue({ error, value, written, node, isItem }), part].filter(Boolean).join(" "),
  };
}

/** The value's own key in words: `status` in this file; item 2 of `covers` in the option *Wait*. */
function describeSpot(tree: unknown, path: TreePath): string {
  const key = path.at(-1);
  if (key === undefined) return "this file";
  if (typeof key !== "number") return `\`${key}\` in ${describePath(tree, path.slice(0, -1))}`;
  return `item ${key + 1} of ${describeSpot(tree, path.slice(0, -1))}`;
}

const sizeWords: Readonly<Record<string, (limit: number) => string>> = {
  minItems: (limit) => `at least ${limit}`,
  maxItems: (limit) => `at most ${limit}`,
  minProperties: (limit) => `at least ${limit}`,
  maxLength: (limit) => `at most ${limit} characters`,
  minimum: (limit) => `${limit} or more`,
  maximum: (limit) => `${limit} or less`,
};

function countWords(keyword: string, value: unknown): string | undefined {
  if (Array.isArray(value) && value.length > 0 && keyword !== "type") {
    return `list of ${value.length}`;
  }
  if (keyword === "maxLength" && typeof value === "string") return `${value.length} characters`;
  return undefined;
}

function findRenamedKeys(
  kind: FileKind,
  tree: unknown,
  errors: readonly SchemaError[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  // Comparing spellings takes time, and nobody misspells more keys than this.
  for (const { keyword, params, instancePath } of errors.slice(0, limits.errorsCompared)) {
    if (keyword !== "additionalProperties") continue;
    const path = toPath(tree, instancePath);
    const present = Object.keys(readPath(tree, path) ?? {});
    const free = Object.keys(findSchemaNode(kind, path)?.properties ?? {}).filter(
      (key) => !present.includes(key) && !taken.has(`${instancePath} ${key}`),
    );
    const key = String(params["additionalProperty"]);
    const meant = findNearest(key, free);
    if (meant === undefined) continue;
    taken.add(`${instancePath} ${meant}`);
    renamed.set(`${instancePath} ${key}`, meant);
  }
  return renamed;
}

/** A JSON pointer as a path: positions in lists become numbers. */
function toPath(tree: unknown, pointer: string): TreePath {
  const path: (string | number)[] = [];
  let at = tree;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at) ? Number(key) : key;
    path.push(step);
    at = readPath(at, [step]);
  }
  return path;
}
