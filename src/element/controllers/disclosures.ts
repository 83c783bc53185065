import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Remembers which parts of an element a reader has opened. `renderReveal` draws them. */
export class Disclosures implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Open keys, each with the group it was opened in. */
  readonly #open = new Map<string, string | undefined>();

  /** Whether everything is open for good, so that nothing can be opened or closed. */
  isAllOpen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Opens everything, groups or not, for good. */
  openAll(): void {
    this.isAllOpen = true;
  }

  /** The host needs no telling: the state is read while it renders. */
  hostConnected(): void {}

  isOpen(key: string): boolean {
    return this.isAllOpen || this.#open.has(key);
  }

  /** Whether anything whose key starts so is open. */
  isAnyOpen(prefix: string): boolean {
    return [...this.#open.keys()].some((key) => key.startsWith(prefix));
  }

  /** The keys that are open among those that hold this, as one string. */
  sayOpen(part: string): string {
    if (this.#open.size === 0) return "";
    return [...this.#open.keys()].filter((key) => key.includes(part)).join(" ");
  }

  /** Opens or closes; with a group, opening one closes the others of that group. */
  toggle(key: string, group?: string): void {
    if (!this.#open.delete(key)) {
      for (const [other, itsGroup] of this.#open) {
        if (group !== undefined && itsGroup === group) this.#open.delete(other);
      }
      this.#open.set(key, group);
    }
    this.#host.requestUpdate();
  }

  /** Closes everything. */
  clear(): void {
    this.#open.clear();
    this.#host.requestUpdate();
  }
}
