/** People cleared their talk: the element holds nothing of it. A page that kept it clears it too. */
export class IthriveClearEvent extends Event {
  static readonly type = "ithrive-clear";

  constructor() {
    super(IthriveClearEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "ithrive-clear": IthriveClearEvent;
  }
}
