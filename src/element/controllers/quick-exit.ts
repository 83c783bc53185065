import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What a quick exit is told when it is made. */
export interface QuickExitOptions {
  /** Whether the three presses of Shift are listened for now. */
  readonly isOn: () => boolean;
  /** Where to go; anything but an https, http or relative address becomes an empty page. */
  readonly getExitUrl: () => string | undefined;
  /** How to go there. Default: in place of this page in the history, of the top window if framed. */
  readonly replace?: (url: string) => void;
}

/** Longest time between two presses of Shift, in milliseconds. */
const patience = 1000;

/**
 * Leaves at once: empties the page, then puts another in its place. Listens for three presses of
 * Shift while its element is in the page. The browser's history stays, and the page must say so.
 */
export class QuickExit implements ReactiveController {
  readonly #options: QuickExitOptions;
  #presses = 0;
  #lastPress = 0;

  constructor(host: ReactiveControllerHost, options: QuickExitOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("keydown", this.#count, { capture: true });
  }

  hostDisconnected(): void {
    document.removeEventListener("keydown", this.#count, { capture: true });
  }

  /** Empties the page and goes. */
  readonly leave = (): void => {
    const url = toExitUrl(this.#options.getExitUrl());
    document.body.replaceChildren();
    document.title = "";
    (this.#options.replace ?? replaceTopPage)(url);
  };

  readonly #count = (event: KeyboardEvent): void => {
    if (!this.#options.isOn() || event.repeat) return;
    if (event.key !== "Shift") {
      this.#presses = 0;
      return;
    }
    const inTime = event.timeStamp - this.#lastPress <= patience;
    this.#presses = inTime ? this.#presses + 1 : 1;
    this.#lastPress = event.timeStamp;
    if (this.#presses === 3) this.leave();
  };
}

function toExitUrl(url: string | undefined): string {
  if (!url) return "about:blank";
  try {
    const { protocol, href } = new URL(url, document.baseURI);
    return protocol === "https:" || protocol === "http:" ? href : "about:blank";
  } catch {
    return "about:blank";
  }
}

function replaceTopPage(url: string): void {
  try {
    (window.top ?? window).location.replace(url);
  } catch {
    // A sandboxed frame may not touch the top window; its own page can still go.
    window.location.replace(url);
  }
}
