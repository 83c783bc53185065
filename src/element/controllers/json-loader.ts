import type { ReactiveController, ReactiveControllerHost } from "lit";
import { CompiledGridError } from "../../compiled/index.ts";
import type { LoadProblem } from "../events/ithrive-error-event.ts";
import { fetchFile } from "./fetch-file.ts";

/** Where a file stands on its way to the page. */
export type LoadState<T> =
  | { readonly phase: "none" }
  | { readonly phase: "loading"; readonly url: string }
  | { readonly phase: "ready"; readonly url: string; readonly value: T }
  | {
      readonly phase: "failed";
      readonly url: string;
      readonly kind: LoadProblem;
      readonly message: string;
    };

/** What a loader is told when it is made. */
export interface JsonLoaderOptions<T> {
  /** Unknown in, the value out; throws `CompiledGridError`. */
  readonly read: (value: unknown) => T;
  /** Called once for every file that arrived or failed, before the host updates. */
  readonly onSettled: (state: LoadState<T>) => void;
}

/**
 * Fetches one JSON file for an element with the browser's default credentials, stops when the
 * element leaves the page, and starts again when it returns before the file had arrived.
 */
export class JsonLoader<T> implements ReactiveController {
  state: LoadState<T> = { phase: "none" };
  readonly #host: ReactiveControllerHost;
  readonly #options: JsonLoaderOptions<T>;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: JsonLoaderOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.phase === "loading" && !this.#abort) this.load(this.state.url);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Fetches a file in place of any other; an empty address empties the loader. */
  load(src: string | null | undefined): void {
    this.#abort?.abort();
    this.#abort = undefined;
    if (!src) return this.#set({ phase: "none" });
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ phase: "loading", url: src });
    void this.#ask(src, abort.signal).then((state) => {
      if (!abort.signal.aborted) this.#settle(state);
    });
  }

  /** Takes a value that came without a fetch, with the same guard. */
  take(value: unknown): void {
    this.#abort?.abort();
    this.#settle(this.#read(value, ""));
  }

  #settle(state: LoadState<T>): void {
    this.#abort = undefined;
    this.#set(state);
    this.#options.onSettled(state);
  }

  #set(state: LoadState<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  async #ask(url: string, signal: AbortSignal): Promise<LoadState<T>> {
    try {
      const response = await fetchFile(url, signal);
      if (!response.ok) {
        const kind = response.status === 404 || response.status === 410 ? "not-found" : "network";
        return { phase: "failed", url, kind, message: `${url} answered ${response.status}.` };
      }
      const text = await response.text();
      return this.#parse(text, url);
    } catch (error) {
      const message = `${url} could not be fetched: ${String(error)}`;
      return { phase: "failed", url, kind: "network", message };
    }
  }

  #parse(text: string, url: string): LoadState<T> {
    try {
      return this.#read(JSON.parse(text), url);
    } catch (error) {
      const message = `${url} is not whole JSON: ${String(error)}`;
      return { phase: "failed", url, kind: "malformed", message };
    }
  }

  #read(value: unknown, url: string): LoadState<T> {
    try {
      return { phase: "ready", url, value: this.#options.read(value) };
    } catch (error) {
      if (!(error instanceof CompiledGridError)) throw error;
      return { phase: "failed", url, kind: error.kind, message: error.message };
    }
  }
}
