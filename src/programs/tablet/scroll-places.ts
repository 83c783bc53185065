/** Where a page of the site was, by the number of its entry in the history. */
interface Place {
  readonly top: number;
}

/** How long to wait until a page is as long again as it was, in milliseconds. */
const patience = 4000;

/**
 * Keeps people's place: a page they go back to is where they left it, and after the tablet is turned
 * the same words stand where they stood.
 */
export class ScrollPlaces {
  readonly #app: HTMLElement;
  readonly #places = new Map<number, Place>();
  #entry: number;
  #stopWaiting: (() => void) | undefined;
  #anchor: { readonly element: Element; readonly top: number } | undefined;
  #width = innerWidth;

  /** @param app the element that holds the whole page */
  constructor(app: HTMLElement) {
    this.#app = app;
    history.scrollRestoration = "manual";
    this.#entry = this.#readEntry() ?? this.#markEntry();
    window.addEventListener("scroll", this.#remember, { passive: true });
    window.addEventListener("resize", this.#turn);
  }

  /** Another page has come. @returns whether people have been on it before, by the history */
  arrive(): boolean {
    this.#stopWaiting?.();
    this.#anchor = undefined;
    const entry = this.#readEntry();
    this.#entry = entry ?? this.#markEntry();
    const place = entry === undefined ? undefined : this.#places.get(entry);
    if (!place) {
      window.scrollTo(0, 0);
      return false;
    }
    this.#scrollOnceThere(place.top);
    return true;
  }

  /** Forgets every place. */
  forget(): void {
    this.#places.clear();
    this.#anchor = undefined;
  }

  /** Listens no more. */
  stop(): void {
    this.#stopWaiting?.();
    window.removeEventListener("scroll", this.#remember);
    window.removeEventListener("resize", this.#turn);
  }

  readonly #remember = (): void => {
    // Until the page is as long as it was, its place is not where people are but where it can be.
    if (this.#stopWaiting || innerWidth !== this.#width) return;
    this.#places.set(this.#entry, { top: scrollY });
    this.#anchor = findAnchor();
  };

  readonly #turn = (): void => {
    if (innerWidth === this.#width) return;
    this.#width = innerWidth;
    const anchor = this.#anchor;
    if (!anchor) return;
    const hold = (): void => {
      if (!anchor.element.isConnected) return;
      const { top, height } = anchor.element.getBoundingClientRect();
      if (height > 0) window.scrollBy(0, top - anchor.top);
    };
    // A grid may take a frame to find the view for its new width.
    hold();
    requestAnimationFrame(() => requestAnimationFrame(hold));
  };

  #scrollOnceThere(top: number): void {
    const page = document.documentElement;
    const tryIt = (): void => {
      if (page.scrollHeight - innerHeight < top) return;
      stop();
      window.scrollTo(0, top);
    };
    const watch = new ResizeObserver(tryIt);
    const timer = setTimeout(() => stop(), patience);
    const gestures = ["pointerdown", "wheel", "keydown"] as const;
    const stop = (): void => {
      watch.disconnect();
      clearTimeout(timer);
      for (const name of gestures) window.removeEventListener(name, stop);
      this.#stopWaiting = undefined;
    };
    // Whoever moves on by themselves is not pulled back.
    for (const name of gestures) window.addEventListener(name, stop, { passive: true });
    this.#stopWaiting = stop;
    watch.observe(this.#app);
    tryIt();
  }

  #readEntry(): number | undefined {
    const { entry } = (history.state ?? {}) as { entry?: unknown };
    return typeof entry === "number" ? entry : undefined;
  }

  #markEntry(): number {
    const entry = Date.now() + this.#places.size;
    history.replaceState({ ...(history.state as object | null), entry }, "");
    return entry;
  }
}

/** What stands a little below the top of the window, however deep in shadow roots. */
function findAnchor(): { element: Element; top: number } | undefined {
  let root: DocumentOrShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const inner: Element | null = root.elementFromPoint(innerWidth / 2, innerHeight / 4);
    if (!inner || inner === found) break;
    found = inner;
    if (!inner.shadowRoot) break;
    root = inner.shadowRoot;
  }
  return found ? { element: found, top: found.getBoundingClientRect().top } : undefined;
}
