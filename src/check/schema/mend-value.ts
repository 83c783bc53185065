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
}

/**
 * Says how to mend a value that its schema refuses, in an author's words.
 * @returns undefined where the finding itself says all there is to say.
 */
export function mendValue(refused: RefusedValue): string | undefined {
  const { error, value, node } = refused;
  if (typeof value === "number" || typeof value === "boolean") return mendBareWord(refused);
  if (typeof value !== "string") return undefined;
  if (error.keyword === "enum") {
    const meant = findNearest(value, (node.enum ?? []).map(String));
    return meant && `Did you mean \`${meant}\`?`;
  }
  if (error.keyword === "type" && error.params["type"] === "array") {
    return `Put it in square brackets: [${shorten(value)}].`;
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
