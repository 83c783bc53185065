import { CompiledGridError } from "./compiled-grid-error.ts";
import { refuse } from "./shape.ts";

/**
 * Looks at the `format` of a file before anything else, so that a newer file is never taken for a
 * damaged one.
 *
 * @param what the kind of file, for the message, for example "grid"
 * @throws {CompiledGridError} `malformed` when it has no format; `unknown-format` when it is not 1
 */
export function readFormat(value: unknown, what: string): void {
  const format =
    typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  if (typeof format !== "number") refuse("/format", "a number");
  if (format === 1) return;
  throw new CompiledGridError(
    "unknown-format",
    `This ${what} is written in format ${format}, and this page reads format 1: use a release of ithrive-grids that reads it, or build the ${what} again.`,
  );
}
