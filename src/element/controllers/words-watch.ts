import type { ReactiveController, ReactiveControllerHost } from "lit";
import { watchWords } from "../../words/index.ts";

/**
 * Draws an element again when the interface's wording arrives in one more language, and when the
 * language of the page around it changes.
 */
export class WordsWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const draw = (): void => this.#host.requestUpdate();
    const stopWords = watchWords(draw);
    const observer = new MutationObserver(draw);
    for (let at: Node | undefined = this.#host; at;) {
      const root: Node = at.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
      at = root instanceof ShadowRoot ? root.host : undefined;
    }
    this.#stop = () => {
      stopWords();
      observer.disconnect();
    };
    // What was added or changed while the element was off the page.
    draw();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
