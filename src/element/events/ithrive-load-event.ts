/** A grid, or a library's index, has arrived and is shown. */
export class IthriveLoadEvent extends Event {
  static readonly type = "ithrive-load";
  /** The grid's id; empty for a library. */
  readonly id: string;
  /** The grid's version; empty for a library. */
  readonly version: string;
  /** The digest of the grid's content; empty for a library. */
  readonly digest: string;

  constructor(grid: { id: string; version: string; digest: string }) {
    super(IthriveLoadEvent.type, { bubbles: true, composed: true });
    this.id = grid.id;
    this.version = grid.version;
    this.digest = grid.digest;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-load": IthriveLoadEvent;
  }
}
