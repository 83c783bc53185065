import type { ReactiveControllerHost } from "lit";
import type { FurtherParts } from "../further/further-parts.ts";

let arrived: FurtherParts | undefined;

/** Told when the browser has nothing else to do; soon, where the browser cannot say. */
const whenIdle: (callback: () => void) => void =
  typeof requestIdleCallback === "function"
    ? (callback) => requestIdleCallback(callback)
    : (callback) => setTimeout(callback, 100);

/**
 * Fetches what opens on a tap, once for all elements of a page: when the browser is idle after the
 * grid is shown, or at once when a reader is there first.
 */
export class FurtherLoader {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #coming: Promise<void> | undefined;
  /** The last try failed: the file is missing, or the connection is down. */
  hasFailed = false;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
  ) {
    this.#host = host;
  }

  /** The parts; undefined until they have arrived. */
  get parts(): FurtherParts | undefined {
    return arrived;
  }

  /** Gives elements the parts without a fetch: for pages made ahead of scripts, and for one file. */
  static take(parts: FurtherParts): void {
    arrived = parts;
  }

  /** Fetches the parts when nothing else is to be done. */
  readonly loadWhenIdle = (): void => whenIdle(() => void this.load());

  /** Fetches the parts now and draws the host again; a second call while they come changes nothing. */
  readonly load = (): Promise<void> => (this.#coming ??= this.#load());

  async #load(): Promise<void> {
    this.hasFailed = false;
    try {
      arrived ??= (await import("../further/further-parts.ts")).furtherParts;
      this.#adoptStyles(arrived);
    } catch {
      this.hasFailed = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
  }

  #adoptStyles({ styles }: FurtherParts): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }
}
