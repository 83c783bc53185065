import { StoreError, type StoreProblem } from "../store-error.ts";

const problems: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "refused",
  InvalidStateError: "refused",
  NotAllowedError: "refused",
};

/** An error of the database as one of the store's own, which it may be already. */
export function readProblem(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { name, message } = error as Partial<Error>;
  const problem = problems[name ?? ""] ?? "failed";
  return new StoreError(problem, `The database answered ${name}: ${message}`, { cause: error });
}
