/** A reader follows a grid of the library. Cancel it (`preventDefault()`) to open the grid yourself. */
export class IthriveGridOpenEvent extends Event {
  static readonly type = "ithrive-grid-open";
  /** The grid's id. */
  readonly id: string;
  /** The address of the compiled grid, for the `src` of `<ithrive-grid>`. */
  readonly href: string;

  constructor(grid: { id: string; href: string }) {
    super(IthriveGridOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.id = grid.id;
    this.href = grid.href;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-grid-open": IthriveGridOpenEvent;
  }
}
