import { findOddSign, type OddSign } from "../../author/index.ts";
import { findNearest } from "../naming/find-nearest.ts";
import { shorten } from "../naming/shorten.ts";
import type { SchemaError } from "../generated/grid.validate.js";
import { describeExpected } from "./describe-value.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A value that its schema refuses, and what is known of it. */
export interface RefusedValue {
  readonly error: Pick<SchemaError, "keyword" | "params">;
  readonly value: unknown;
  /** The value as the file has it: `08001111` for the number 8001111. */
  readonly written: string | undefined;
  readonly node: SchemaNode;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
}

/**
 * Says how to mend a value that its schema refuses, in an author's words.
 * @returns undefined where the finding itself says all there is to say.
 */
export function mendValue(refused: RefusedValue): string | undefined {
  const { error, value, node, isItem } = refused;
  if (typeof value === "number" || typeof value === "boolean") return mendBareWord(refused);
  if (typeof value !== "string") return undefined;
  const odd = findOddSign(value);
  if (odd && error.keyword !== "maxLength") return mendOddSign(odd, node);
  if (isQuotedNumber(value, node)) return `Take the quotes away: ${value.trim()}.`;
  if (isItem && isSeveral(value, node)) {
    return `Put a comma between them: ${value.trim().split(/\s+/).join(", ")}.`;
  }
  if (error.keyword === "enum") {
    const meant = findNearest(value, (node.enum ?? []).map(String));
    return meant && `Did you mean \`${meant}\`?`;
  }
  if (error.keyword === "type" && error.params["type"] === "array") {
    return /^-\S/.test(value)
      ? "Put a space after the hyphen of each item."
      : `Put it in square brackets: [${shorten(value)}].`;
  }
  return undefined;
}

/** A number, or true or false, where words are asked for: what the file has is what was meant. */
function mendBareWord({ error, value, written, node }: RefusedValue): string | undefined {
  if (error.keyword !== "type" || !readTypes(error).includes("string")) return undefined;
  const words = written ?? String(value);
  const fits = node.pattern === undefined || new RegExp(node.pattern, "u").test(words);
  if (fits && node.format === undefined) return `Put it in quotes: "${words}".`;
  const [form] = describeExpected(node);
  return form && `Write ${form}.`;
}

function readTypes({ params }: Pick<SchemaError, "params">): unknown[] {
  return [params["type"]].flat();
}

/** Says whether words are a number, or true or false, where the schema asks for one without quotes. */
export function isQuotedNumber(value: unknown, node: SchemaNode): boolean {
  if (typeof value !== "string") return false;
  const text = value.trim();
  const allowed = [node.const, ...(node.enum ?? [])];
  if (allowed.some((each) => typeof each !== "string" && String(each) === text)) return true;
  const types = [node.type].flat();
  if (types.includes("boolean")) return text === "true" || text === "false";
  return (types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text);
}

/** Says whether words are several values of a list that lack the commas between them. */
function isSeveral(value: string, { enum: allowed, pattern }: SchemaNode): boolean {
  const parts = value.trim().split(/\s+/);
  if (parts.length < 2 || (!allowed && pattern === undefined)) return false;
  const fits = pattern === undefined ? undefined : new RegExp(pattern, "u");
  return parts.every((part) => (allowed ? allowed.includes(part) : fits?.test(part)));
}

function mendOddSign({ name, plain }: OddSign, node: SchemaNode): string {
  const isText = node.format !== undefined || node.pattern?.startsWith("^(0|") === true;
  const mended = isText ? `"${plain}"` : plain;
  return `It is written with ${name}: write \`${mended}\` in plain signs.`;
}
