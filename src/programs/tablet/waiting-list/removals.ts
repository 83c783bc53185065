import type { Keepings } from "./keepings.ts";
import type { ListDesk } from "./list-desk.ts";
import type { Asked } from "./waiting-list-state.ts";

/** Removes talks, or the whole list, once somebody has been asked and has said so. */
export class Removals {
  readonly #desk: ListDesk;
  readonly #keepings: Keepings;
  #asked: Asked | undefined;

  constructor(desk: ListDesk, keepings: Keepings) {
    this.#desk = desk;
    this.#keepings = keepings;
  }

  /** What is to be removed if somebody says so. */
  get asked(): Asked | undefined {
    return this.#asked;
  }

  /** Asks before something is removed. */
  ask(asked: Asked): void {
    this.#asked = asked;
    this.#desk.onChange();
  }

  /** Removes for good what was asked about: one talk, all of them, or the list with its passcode. */
  async confirm(): Promise<void> {
    const asked = this.#asked;
    if (asked?.what === "list") return this.#erase();
    await this.#desk.try(async (store) => {
      if (asked?.what === "one") await store.remove(asked.id);
      if (asked?.what === "all") await store.clear();
      this.#keepings.forget(asked?.what === "one" ? asked.id : undefined);
      await this.#desk.list();
      this.#desk.said = { what: "removed" };
    });
  }

  async #erase(): Promise<void> {
    const desk = this.#desk;
    await desk.work(async () => {
      await desk.place.erase();
      desk.store = undefined;
      this.#keepings.forget();
      await desk.look();
      desk.said = { what: "removed" };
    });
  }
}
