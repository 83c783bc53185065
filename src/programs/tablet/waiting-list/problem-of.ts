import { StoreError, type StoreProblem } from "../../../store/index.ts";

/** What an error of the store is about. */
export function problemOf(error: unknown): StoreProblem {
  return error instanceof StoreError ? error.problem : "failed";
}
