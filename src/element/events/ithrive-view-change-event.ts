import type { ShownView } from "../views/grid-view.ts";

/** What a reader has on the screen. */
export interface ViewOnScreen {
  readonly view: ShownView;
  readonly options: readonly string[];
  readonly question: string | undefined;
}

/** What is on the screen changed: a reader chose it, or the container grew or shrank. */
export class IthriveViewChangeEvent extends Event {
  static readonly type = "ithrive-view-change";
  /** The view in effect. */
  readonly view: ShownView;
  /** Ids of the options on the screen, in the order shown; none while the reader has yet to pick one. */
  readonly options: readonly string[];
  /** Id of the one question on the screen; undefined where all are, or none is picked yet. */
  readonly question: string | undefined;

  constructor({ view, options, question }: ViewOnScreen) {
    super(IthriveViewChangeEvent.type, { bubbles: true, composed: true });
    this.view = view;
    this.options = options;
    this.question = question;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-view-change": IthriveViewChangeEvent;
  }
}
