import type { SchemaError } from "../generated/measure.validate.js";

/** What a grade would be called. Answers are kept as they were given, and nothing is made of them. */
const grades = ["score", "scoring", "sum", "total", "cutoff", "cutOff", "threshold", "bands"];

/** One way in which a measure's file departs from its format, in a sentence. */
export function explainShape({ instancePath, keyword, params }: SchemaError): string {
  const where = instancePath === "" ? "The file" : instancePath;
  const name = String(params["missingProperty"] ?? params["additionalProperty"] ?? "");
  if (keyword === "required") return `${where} lacks "${name}". A measure without it is not used.`;
  if (keyword === "additionalProperties" && grades.includes(name)) {
    return `${where} has "${name}". No measure is shown as a grade: take it out.`;
  }
  if (keyword === "additionalProperties") {
    return `${where} has "${name}", which is no part of a measure. Take it out.`;
  }
  if (keyword === "enum") {
    return `${where} should be one of ${[params["allowedValues"]].flat().join(", ")}.`;
  }
  if (keyword === "const") return `${where} should be ${String(params["allowedValue"])}.`;
  if (keyword === "type") return `${where} should be ${[params["type"]].flat().join(" or ")}.`;
  return `${where} is not as the format asks. See schemas/measure.schema.json.`;
}
