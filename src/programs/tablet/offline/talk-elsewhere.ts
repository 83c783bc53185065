/** Under this name every window holds a lock while a talk is open in it. */
const name = "ithrive-talk";

/** Tells other windows of this site that a talk is open in this one, and asks whether one is open there. */
export class TalkElsewhere {
  #release: (() => void) | undefined;

  /** Says whether a talk is open here. */
  set(isOpen: boolean): void {
    if (isOpen === (this.#release !== undefined)) return;
    this.#release?.();
    this.#release = undefined;
    if (!isOpen || !navigator.locks) return;
    const released = new Promise<void>((resolve) => (this.#release = resolve));
    void navigator.locks.request(name, { mode: "shared" }, () => released);
  }

  /** Whether a talk is open in another window. */
  async ask(): Promise<boolean> {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const all = held.filter((lock) => lock.name === name).length;
    return all > (this.#release ? 1 : 0);
  }
}
