import { nothing, render } from "lit";
import { type Cover, renderCover } from "./render-cover.ts";

/**
 * Puts the cover over the page and takes it off. While it is on, nothing of the page is seen, reached
 * by a key or in the accessibility tree, and nothing is read aloud.
 */
export class ScreenCover {
  readonly #place = document.createElement("div");
  #title = "";

  constructor() {
    document.body.append(this.#place);
  }

  get isOn(): boolean {
    return this.#place.querySelector("dialog") !== null;
  }

  /** Shows the cover, or shows it anew with other words. */
  show(cover: Cover): void {
    if (!this.isOn) {
      this.#title = document.title;
      globalThis.speechSynthesis?.cancel();
      document.documentElement.classList.add("covered");
    }
    document.title = `${cover.words.cover.title} · ${cover.words.name}`;
    render(renderCover(cover), this.#place);
    const dialog = this.#place.querySelector("dialog");
    if (!dialog?.open) dialog?.showModal();
    dialog?.querySelector<HTMLElement>(".main")?.focus();
  }

  /** Takes it off; the focus goes back to where it was. */
  hide(): void {
    if (!this.isOn) return;
    document.title = this.#title;
    document.documentElement.classList.remove("covered");
    this.#place.querySelector("dialog")?.close();
    render(nothing, this.#place);
  }

  /** Leaves nothing behind. */
  remove(): void {
    this.hide();
    this.#place.remove();
  }
}
