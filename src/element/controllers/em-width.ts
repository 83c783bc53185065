import type { LitElement, ReactiveController } from "lit";

/**
 * Knows how wide an element is, in em of its own text: a reader's larger text counts as a narrower
 * container does. Measures once when first asked, before anything is drawn; afterwards by a gauge that
 * the element draws: a node with the class `gauge`, as wide as its text has room, and 1em high. No drawing of the
 * element's own changes that node, so that being told never leads to being told again.
 */
export class EmWidth implements ReactiveController {
  readonly #host: LitElement;
  readonly #onChange: () => void;
  readonly #observer: ResizeObserver | undefined;
  #gauge: Element | null = null;
  #ems: number | undefined;

  constructor(host: LitElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    if (typeof ResizeObserver === "function") {
      this.#observer = new ResizeObserver((entries) => this.#take(entries));
    }
    host.addController(this);
  }

  /** Undefined while the element is not in a page, or not displayed. */
  get ems(): number | undefined {
    return (this.#ems ??= this.#measure());
  }

  hostUpdated(): void {
    const gauge = this.#host.renderRoot.querySelector(".gauge");
    if (gauge === this.#gauge) return;
    this.#observer?.disconnect();
    this.#gauge = gauge;
    if (gauge) this.#observer?.observe(gauge);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#gauge = null;
    this.#ems = undefined;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  #measure(): number | undefined {
    if (!this.#host.isConnected) return undefined;
    const style = getComputedStyle(this.#host);
    const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
    const ems = (this.#host.clientWidth - padding) / parseFloat(style.fontSize);
    // A page that sets type to nothing is no wider for it: the gauge will say.
    return ems > 0 && Number.isFinite(ems) ? ems : undefined;
  }

  #take(entries: readonly ResizeObserverEntry[]): void {
    const { width, height } = entries.at(-1)?.contentRect ?? { width: 0, height: 0 };
    if (height === 0 || width === 0) return;
    this.#ems = width / height;
    this.#onChange();
  }
}
