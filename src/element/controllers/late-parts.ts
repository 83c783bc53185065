import type { CSSResult, ReactiveControllerHost } from "lit";

/** Parts of elements that are fetched after what is shown first. */
export interface LateSource<Parts> {
  /** Imports the module of the parts. */
  readonly bring: () => Promise<Parts>;
  /** What has arrived, for every element of the page. */
  arrived?: Parts;
}

/** An element that draws late parts. */
export type LateHost = ReactiveControllerHost & {
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/** Told when the browser has nothing else to do; soon, where the browser cannot say. */
const whenIdle: (callback: () => void) => void =
  typeof requestIdleCallback === "function"
    ? (callback) => requestIdleCallback(callback)
    : (callback) => setTimeout(callback, 100);

/**
 * Fetches parts of an element once for all elements of a page: when the browser is idle after what
 * comes first is shown, or at once when a reader is there first.
 */
export class LateParts<Parts extends { readonly styles?: readonly CSSResult[] }> {
  readonly #host: LateHost;
  readonly #source: LateSource<Parts>;
  #coming: Promise<void> | undefined;
  /** The last try failed: the file is missing, or the connection is down. */
  hasFailed = false;
  /** What is drawn now says that it is loading. */
  isAwaited = false;

  constructor(host: LateHost, source: LateSource<Parts>) {
    this.#host = host;
    this.#source = source;
  }

  /** The parts; undefined until they have arrived. */
  get parts(): Parts | undefined {
    return this.#source.arrived;
  }

  /** Fetches the parts when nothing else is to be done. */
  readonly loadWhenIdle = (): void => whenIdle(() => void this.load());

  /** Fetches the parts now and draws the host again; a second call while they come changes nothing. */
  readonly load = (): Promise<void> => (this.#coming ??= this.#load());

  /** An element's `updateComplete`: what is drawn now holds no part that is still on its way. */
  async completeUpdate(update: () => Promise<boolean>): Promise<boolean> {
    const isDone = await update();
    if (!this.isAwaited) return isDone;
    await this.load();
    return update();
  }

  async #load(): Promise<void> {
    this.hasFailed = false;
    try {
      this.#source.arrived ??= await this.#source.bring();
      this.#adoptStyles(this.#source.arrived.styles ?? []);
    } catch {
      this.hasFailed = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
  }

  #adoptStyles(styles: readonly CSSResult[]): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }
}
