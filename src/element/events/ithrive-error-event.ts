/**
 * Why nothing, or not everything, is shown:
 * - `not-found`: there is no file at the address;
 * - `network`: the file could not be fetched;
 * - `malformed`: it is cut short, or was never a compiled grid or index;
 * - `unknown-format`: it was made for another release of these elements;
 * - `measure-refused`: a measure that a service brought is not asked; the message says why;
 * - `withdrawn`: the grid was taken back, so only why, its replacement and help are shown.
 */
export type IthriveErrorKind =
  "not-found" | "network" | "malformed" | "unknown-format" | "measure-refused" | "withdrawn";

/** Why what was asked for is not shown. */
export type LoadProblem = Exclude<IthriveErrorKind, "measure-refused">;

/** What was asked for is not shown. The element says so in plain words; this tells the page. */
export class IthriveErrorEvent extends Event {
  static readonly type = "ithrive-error";
  readonly kind: IthriveErrorKind;
  /** The address that was asked for; empty when the grid came by property. */
  readonly url: string;
  /** For the page's owner, in English: what went wrong and where. */
  readonly message: string;

  constructor(error: { kind: IthriveErrorKind; url: string; message: string }) {
    super(IthriveErrorEvent.type, { bubbles: true, composed: true });
    this.kind = error.kind;
    this.url = error.url;
    this.message = error.message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-error": IthriveErrorEvent;
  }
}
