import type { LitElement, ReactiveController } from "lit";

/** What an element with a picture tells it. */
export interface PictureOptions {
  /** Whether there is something to draw in the picture's place. */
  readonly isReady: () => boolean;
  /** Takes over what a reader has opened meanwhile: the id of what opened. */
  readonly onOpened: (id: string) => void;
  /** Takes over where a reader has got to: the id of the row's head. */
  readonly onPlace: (id: string) => void;
}

/** The head of a row, and how far below the top of the window it stands. */
interface Place {
  readonly id: string;
  readonly top: number;
}

/**
 * What the page's own HTML held in the element's shadow root before any script ran. It stands until
 * the element has something to draw, for good if that never comes, and is taken away in the same step as the
 * first drawing: nothing is seen twice, and nothing empty. The element draws nothing while it `stands`.
 */
export class Picture implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PictureOptions;
  #nodes: readonly ChildNode[];
  /** What had the focus when the picture went. */
  #focused: string | undefined;
  /** Where a reader had got to when the picture went, and then what is drawn for that place. */
  #place: Place | undefined;
  #placed: Place | undefined;

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
    const root = this.#host.renderRoot;
    this.#focused = findFocus(root as ShadowRoot);
    this.#place = findPlace(root);
    for (const { id } of root.querySelectorAll("details[open] > [id]")) this.#options.onOpened(id);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }

  // In the same step as the drawing, so that a reader stays where they were.
  hostUpdated(): void {
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (this.#focused) find(this.#focused)?.focus({ preventScroll: true });
    this.#focused = undefined;
    if (this.#placed) {
      const now = find(`#${CSS.escape(this.#placed.id)}`)?.getBoundingClientRect();
      if (now?.height) scrollBy(0, now.top - this.#placed.top);
    }
    this.#placed = this.#place;
    this.#place = undefined;
    // Draws again, with that place on the screen.
    if (this.#placed) this.#options.onPlace(this.#placed.id);
  }
}

// In words that the drawing shares: what a link leads to, or what a button opens.
function findFocus({ activeElement }: ShadowRoot): string | undefined {
  for (const name of ["aria-controls", "href"]) {
    const value = activeElement?.getAttribute(name);
    if (value) return `[${name}="${CSS.escape(value)}"]`;
  }
  return undefined;
}

/** The row being read, where the table has been scrolled to. */
function findPlace(root: ParentNode): Place | undefined {
  const places = [...root.querySelectorAll("tbody [part=question][id]")].map((row) => ({
    id: row.id,
    top: row.getBoundingClientRect().top,
  }));
  const last = places.filter(({ top }) => top < innerHeight / 2).at(-1);
  return last && places[0] && places[0].top < 0 ? last : undefined;
}
