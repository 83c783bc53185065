/** Why a value that is no readable record cannot be shown: made by a newer release, or not whole. */
export function findRecordProblem(value: unknown): "malformed" | "unknown-format" {
  const format =
    typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  return typeof format === "number" && format > 2 ? "unknown-format" : "malformed";
}
