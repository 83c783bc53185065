import type { LitElement, ReactiveController } from "lit";

/**
 * Keeps what the keyboard comes to clear of bars that stay in view. WebKit scrolls to it without heeding `scroll-margin`, and
 * a frame late.
 */
export class FocusInView implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("focusin", this.#look);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("focusin", this.#look);
  }

  readonly #look = (event: Event): void => {
    const [target] = event.composedPath();
    // What a finger or a mouse pressed is in view, and must not move under it.
    if (!(target instanceof HTMLElement) || !target.matches(":focus-visible")) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => target.scrollIntoView({ block: "nearest", inline: "nearest" })),
    );
  };
}
