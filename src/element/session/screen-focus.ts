import type { ReactiveController, ReactiveElement } from "lit";

/** What the screen is, in terms of focus. */
export interface Screen {
  /** Changes when another screen, or another person's turn, has come; undefined: nothing yet. */
  readonly key: string | undefined;
  /** The `data-dialog` that stands over the page. */
  readonly dialog: string | undefined;
}

/**
 * Brings the focus to the heading of every new screen, so that nobody is left on a button that is
 * gone, and opens and closes dialogs as the state says.
 */
export class ScreenFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #getScreen: () => Screen;
  #key: string | undefined;
  #isDue = false;

  constructor(host: ReactiveElement, getScreen: () => Screen) {
    this.#host = host;
    this.#getScreen = getScreen;
    host.addController(this);
  }

  hostUpdated(): void {
    const { key, dialog } = this.#getScreen();
    for (const element of this.#host.renderRoot.querySelectorAll("dialog")) {
      const isWanted = element.dataset["dialog"] === dialog;
      if (isWanted && !element.open) element.showModal();
      if (!isWanted && element.open) element.close();
    }
    if (this.#key !== undefined && key !== undefined && key !== this.#key) this.#isDue = true;
    this.#key = key ?? this.#key;
    // A step that is still on its way has no heading yet.
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(".step-heading");
    if (!this.#isDue || !heading) return;
    this.#isDue = false;
    heading.focus();
  }
}
