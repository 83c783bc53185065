import type { DecisionRecord } from "../generated/decision-record.ts";
import validate from "../generated/decision-record.validate.js";
import { DecisionRecordError } from "./decision-record-error.ts";
import { findBrokenReference } from "./find-broken-reference.ts";
import { currentFormat, migrateRecord } from "./migrations/migrate-record.ts";

/**
 * A decision record from anywhere (a file, a store, another program), proved whole: its shape, and
 * that every person, grid, option and question it names is in it. A record of an older format comes
 * back in the current one.
 * Large: it carries the generated validator. Elements use isReadableRecord.
 * @throws DecisionRecordError naming the first place at fault.
 */
export function parseDecisionRecord(given: unknown): DecisionRecord {
  const value = migrateRecord(given);
  const format = (value as { format?: unknown } | null | undefined)?.format;
  if (typeof format === "number" && format !== currentFormat) {
    throw new DecisionRecordError(
      "/format",
      `is ${format}; this version reads formats 1 to ${currentFormat}.`,
    );
  }
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    const { path, problem } = explain(first);
    throw new DecisionRecordError(path, problem);
  }
  const broken = findBrokenReference(value);
  if (broken !== undefined) throw new DecisionRecordError(broken.path, broken.problem);
  return value;
}

interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

function explain(error: SchemaError | undefined): { path: string; problem: string } {
  const path = error?.instancePath ?? "";
  const params = error?.params ?? {};
  const say = (problem: string): { path: string; problem: string } => ({ path, problem });
  switch (error?.keyword) {
    case "required":
      return say(`lacks "${String(params["missingProperty"])}".`);
    case "additionalProperties":
      return say(`has "${String(params["additionalProperty"])}", which is no part of a record.`);
    case "type":
      return say(`should be ${[params["type"]].flat().join(" or ")}.`);
    case "enum":
      return say(`should be one of ${[params["allowedValues"]].flat().map(write).join(", ")}.`);
    case "const":
      return say(`should be ${write(params["allowedValue"])}.`);
    case "format":
      return say(`should be a ${String(params["format"])} that exists, such as 2026-11-22.`);
    case "pattern":
      return say(
        String(params["pattern"]).includes("T")
          ? "is not an instant in UTC, such as 2026-11-22T10:30:00.000Z."
          : "is not an id.",
      );
    default:
      return say(sayLimit(error));
  }
}

function sayLimit(error: SchemaError | undefined): string {
  const limit = String(error?.params["limit"]);
  switch (error?.keyword) {
    case "maxLength":
      return `should have at most ${limit} characters.`;
    case "minLength":
      return `should have at least ${limit} character.`;
    case "maxItems":
      return `should hold at most ${limit}.`;
    case "minimum":
      return `should be at least ${limit}.`;
    case "maximum":
      return `should be at most ${limit}.`;
    default:
      return "is not as the format asks.";
  }
}

function write(value: unknown): string {
  return JSON.stringify(value);
}
