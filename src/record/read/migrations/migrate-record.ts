import { migrateFrom1 } from "./from-1.ts";
import { isTree, type Tree } from "./tree.ts";

/**
 * One step for each format there has been, oldest first: the first brings format 1 to 2. A change to
 * the format adds a file here and a line there; a step that was released is never changed, because
 * records of its time are out there for good.
 */
const steps: readonly ((record: Tree) => Tree)[] = [migrateFrom1];

/** The format this version writes. */
export const currentFormat = steps.length + 1;

/**
 * A record of any older format, brought up to the current one, without a loss and without a change to
 * what was handed in. Everything else (a newer format, something that is no record) comes back as it
 * is: whether it is whole is for others to find out.
 */
export function migrateRecord(value: unknown): unknown {
  if (!isTree(value)) return value;
  const { format } = value;
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) return value;
  return steps.slice(format - 1).reduce((record, step) => step(record), value);
}
