import type { ReactiveController, ReactiveControllerHost } from "lit";
import { watchWords } from "../../words/index.ts";

/** Draws an element again when the interface's wording arrives in one more language. */
export class WordsWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchWords(() => this.#host.requestUpdate());
    // What was added while the element was off the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
