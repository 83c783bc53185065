/**
 * What was fetched is no compiled grid, or no library index, that this release can show.
 *
 * `kind` says which: `unknown-format`, a whole file made for another release; `malformed`, a file
 * that is cut short or was never one of ours. The message names the place in the file.
 */
export class CompiledGridError extends Error {
  override readonly name = "CompiledGridError";
  readonly kind: "unknown-format" | "malformed";

  constructor(kind: "unknown-format" | "malformed", message: string) {
    super(message);
    this.kind = kind;
  }
}
