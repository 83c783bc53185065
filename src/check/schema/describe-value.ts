import { listWords, quoteCode } from "../naming/list-words.ts";
import { shorten } from "../naming/shorten.ts";
import type { SchemaNode } from "./schema-node.ts";

/** What each pattern of the schemas asks for, in an author's words. */
export const patternWords: Readonly<Record<string, string>> = {
  "^[a-z][a-z0-9]*(-[a-z0-9]+)*$":
    "an id of lower-case letters, digits and single hyphens, starting with a letter",
  "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$":
    'three numbers with dots, for example "0.1.0"',
  "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$":
    "a language tag, for example en-GB or cy",
  "^[a-z]{2,3}(-[A-Z]{2})?$": "a language tag, for example en-GB or cy",
  "^[A-Z]{2}$": "two capital letters, for example GB",
  "^[A-Z]{2}(-[A-Z]{3})?$": "a nation's code, for example GB-WLS",
  "^[0-9]{1,2}-[0-9]{1,2}$": "two ages with a hyphen, for example 11-18",
  "^[^\\r\\n]*\\S[^\\r\\n]*$": "words on one line",
  "^[^\\r\\n]*$": "words on one line",
  "^[0-9a-f]{8}$": 'eight digits and letters from a to f in quotes, for example "1f3c9a2e"',
  "\\S": "words",
  "^https://[^\\s<>\"']+$": "a web address starting with https://",
  "^(https://|mailto:)[^\\s<>\"']+$":
    "a web address starting with https://, or mailto: and an address",
  "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$":
    'a date as far as it is known: "2026-11-22", "2026-11" or "2026"',
  "^([0-9]+( [0-9]+)*|https://[^\\s<>\"']+|[^\\s@<>\"']+@[^\\s@<>\"']+)$":
    "a number with single spaces, an email address, or a web address starting with https://",
  "^[A-Z0-9]{2,20}$": "capital letters and digits, for example SHOUT",
};

const typeWords: Readonly<Record<string, string>> = {
  string: "words",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  null: "null",
};

/** What the schema asks for at one place, in an author's words, for example "a list" or "`draft` or `reviewed`". */
export function describeExpected(node: SchemaNode): string[] {
  if (node.const !== undefined) return [`\`${String(node.const)}\``];
  if (node.enum) return quoteCode(node.enum.map(String));
  if (node.format === "date") {
    const day = 'a day that exists, as "YYYY-MM-DD" in quotes';
    return Array.isArray(node.type) ? [day, "null"] : [day];
  }
  if (node.pattern !== undefined) return [patternWords[node.pattern] ?? "another form"];
  const types = node.type === undefined ? [] : [node.type].flat();
  return types.map((type) => typeWords[type] ?? type);
}

/**
 * What stands in the file, in an author's words, for example "list", "number `1.1`" or "`drat`".
 * @param written a number as the file has it, which tells `08001111` from `8001111`
 * @returns undefined where nothing stands there, or no words.
 */
export function describeFound(value: unknown, written = String(value)): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
  if (typeof value === "object") return `keys (${listWords(quoteKeys(value), "and")})`;
  if (typeof value === "string")
    return value.trim() === "" ? undefined : `\`${shorten(showOdd(value))}\``;
  return typeof value === "number" ? `number \`${shorten(written)}\`` : `\`${String(value)}\``;
}

/** Odd spaces and signs of no width by their codes, where somebody has to find them. */
function showOdd(value: string): string {
  return value.replace(
    /[\u00a0\u00ad\u200b-\u200f\u202f\u2060]/g,
    (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

function quoteKeys(value: object): string[] {
  const keys = Object.keys(value);
  const shown = quoteCode(keys.slice(0, 3).map((key) => shorten(key, 30)));
  return keys.length > 3 ? [...shown, "more"] : shown;
}
