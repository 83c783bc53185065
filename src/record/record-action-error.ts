/**
 * An action that cannot be: it names somebody or something the record does not hold, or asks for
 * what the record's state does not allow. A mistake of the program, never of the people talking:
 * a screen must not offer it. The record it was meant for is unchanged.
 */
export class RecordActionError extends Error {
  /** The action's type, for example "react". */
  readonly action: string;
  /** The id (or place, or date) that was at fault, where there is one. */
  readonly id: string | undefined;

  constructor(action: string, problem: string, id?: string) {
    super(`Cannot do "${action}": ${problem}`);
    this.name = "RecordActionError";
    this.action = action;
    this.id = id;
  }
}
