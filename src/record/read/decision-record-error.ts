/** A value that was meant to be a decision record and is not. */
export class DecisionRecordError extends Error {
  /** Where in the value: a JSON pointer, for example /grids/0/reactions/2/by. Empty: the whole. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`This is not a decision record: ${path === "" ? "it" : path} ${problem}`);
    this.name = "DecisionRecordError";
    this.path = path;
  }
}
