import type { LitElement, ReactiveController } from "lit";

/** What an element with a picture tells it. */
export interface PictureOptions {
  /** Whether there is something to draw in the picture's place. */
  readonly isReady: () => boolean;
  /** Takes over what a reader has opened meanwhile: the id of what opened. */
  readonly onOpened: (id: string) => void;
}

/**
 * What the page's own HTML held in the element's shadow root before any script ran. It stands until
 * the element has something to draw, for good if that never comes, and is taken away in the same step as the first
 * drawing: nothing is seen twice, and nothing empty. The element draws nothing while it `stands`.
 */
export class Picture implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PictureOptions;
  #nodes: readonly ChildNode[];

  constructor(host: LitElement, options: PictureOptions) {
    this.#host = host;
    this.#options = options;
    // Filled here alone when the parser made it: a script attaches an empty one later.
    this.#nodes = [...(host.shadowRoot?.childNodes ?? [])];
    host.addController(this);
  }

  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  hostConnected(): void {
    // Lit would draw before the first node it finds, and lose its place with that node.
    if (this.stands) this.#host.renderOptions.renderBefore = null;
  }

  hostUpdate(): void {
    if (!this.stands || !this.#options.isReady()) return;
    const focused = this.#findFocus();
    for (const node of this.#nodes) {
      if (node instanceof Element) this.#tellOpened(node);
      node.remove();
    }
    this.#nodes = [];
    if (focused) void this.#host.updateComplete.then(() => this.#focus(focused));
  }

  #tellOpened(node: Element): void {
    for (const { id } of node.querySelectorAll("details[open] > [id]")) this.#options.onOpened(id);
  }

  // Where a reader is, in words that the drawing shares: what a link leads to, or what a button opens.
  #findFocus(): string | undefined {
    const active = this.#host.shadowRoot?.activeElement;
    const [name, value] =
      ["href", "aria-controls"]
        .map((name) => [name, active?.getAttribute(name)] as const)
        .find(([, value]) => value) ?? [];
    return name && `[${name}="${CSS.escape(value ?? "")}"]`;
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
