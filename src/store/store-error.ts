/**
 * What can be wrong with a place where records wait.
 *
 * - `insecure`: the page was not loaded over https, so the browser gives it no encryption
 * - `refused`: the browser gives this page no database (a private window, storage switched off)
 * - `blocked`: the database does not answer; another window may hold an older form of it open
 * - `newer`: the database was made by a later version of this program
 * - `full`: the device has no room left for this page
 * - `gone`: the browser, a person or another window has removed the list
 * - `locked`: the passcode has to be typed again
 * - `changed`: another window has changed the passcode: the new one has to be typed
 * - `conflict`: another window changed or removed this record; nothing was overwritten
 * - `unreadable`: what is stored cannot be decrypted: it was damaged or exchanged
 * - `unconfirmed`: what was written could not be read back
 * - `failed`: anything else; the error's cause says what
 */
export type StoreProblem =
  | "insecure"
  | "refused"
  | "blocked"
  | "newer"
  | "full"
  | "gone"
  | "locked"
  | "changed"
  | "conflict"
  | "unreadable"
  | "unconfirmed"
  | "failed";

/** A store could not do what it was asked. Nothing that was confirmed before is changed by it. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = "StoreError";
    this.problem = problem;
  }
}
