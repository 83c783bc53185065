import { type EncryptedStore, LockedStore } from "../../../store/index.ts";
import { problemOf } from "./problem-of.ts";
import type { Said, WaitingListState } from "./waiting-list-state.ts";

/** How many talks are shown at first, and more at each press. */
export const listStep = 20;

/** What a waiting list needs, and whom it tells. */
export interface WaitingListOptions {
  /** Called whenever something about the list has changed. */
  readonly onChange: () => void;
  /** Default: the list of this site on this device. */
  readonly place?: LockedStore;
  /** Milliseconds since 1970. Default: the device's clock. */
  readonly getNow?: () => number;
}

/** What the parts of a waiting list share: where it stands, the store while it is open, and what was said. */
export class ListDesk {
  readonly onChange: () => void;
  readonly place: LockedStore;
  readonly getNow: () => number;
  /** While the list is open. */
  store: EncryptedStore | undefined;
  state: WaitingListState = { name: "opening" };
  /** What happened last; undefined: nothing that has to be said. */
  said: Said | undefined;
  /** Whether a passcode is being worked on, which takes a second. */
  isBusy = false;

  constructor({ onChange, place, getNow }: WaitingListOptions) {
    this.onChange = onChange;
    this.getNow = getNow ?? Date.now;
    this.place = place ?? new LockedStore({ now: this.getNow });
  }

  show(state: WaitingListState): void {
    this.state = state;
    this.onChange();
  }

  say(said: Said | undefined): void {
    this.said = said;
    this.onChange();
  }

  /** Looks at what is on the device; also after something was in the way, and when a page comes back. */
  async look(): Promise<void> {
    if (this.store) return this.try(() => this.list());
    try {
      const { hasPasscode, waiting, wait } = await this.place.look();
      // Somebody may have typed the passcode meanwhile.
      if (this.store) return;
      const waitUntil = this.toMoment(wait);
      const locked = { name: "locked", waiting, isWrong: false, waitUntil } as const;
      this.show(hasPasscode ? locked : { name: "new" });
    } catch (error) {
      this.show({ name: "unavailable", why: problemOf(error) });
    }
  }

  /** Reads what is in the open list. */
  async list(): Promise<void> {
    const { store } = this;
    if (!store) return;
    try {
      const records = await store.list();
      const { problem, isProtected } = await store.health();
      // It may have been locked meanwhile.
      if (this.store !== store) return;
      const { shown, limit } =
        this.state.name === "open" ? this.state : { shown: undefined, limit: listStep };
      this.show({ name: "open", records, problem, isProtected, shown, limit });
    } catch (error) {
      const problem = problemOf(error);
      if (problem === "gone" || problem === "changed") this.giveUp(problem);
      else if (problem !== "locked") throw error;
    }
  }

  /** Forgets the passcode's keys and what was on the screen. */
  lock(): void {
    const waiting = this.state.name === "open" ? this.state.records.length : 0;
    this.store?.lock();
    this.store = undefined;
    this.said = undefined;
    this.show({ name: "locked", waiting, isWrong: false, waitUntil: 0 });
    void this.look();
  }

  /** Does something with an open list, and says what went wrong. */
  async try(work: (store: EncryptedStore) => Promise<void>): Promise<void> {
    if (!this.store) return;
    this.said = undefined;
    try {
      await work(this.store);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === "gone" || problem === "changed") return this.giveUp(problem);
      if (problem === "conflict") await this.list();
      this.said = { what: "problem", problem };
    }
    this.onChange();
  }

  /** Does something that takes a second, once at a time. */
  async work(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.say(undefined);
    try {
      await work();
    } catch (error) {
      this.said = { what: "problem", problem: problemOf(error) };
      this.store = undefined;
      await this.look();
    } finally {
      this.isBusy = false;
      this.onChange();
    }
  }

  /** The list is not what was unlocked any more: removed, or under another passcode. */
  giveUp(problem: "gone" | "changed"): void {
    this.store?.lock();
    if (problem === "changed") {
      this.lock();
      return this.say({ what: "problem", problem });
    }
    this.store = undefined;
    this.show({ name: "unavailable", why: "gone" });
  }

  /** When a wait is over, in milliseconds since 1970; 0: it is. */
  toMoment(wait: number): number {
    return wait > 0 ? this.getNow() + wait : 0;
  }

  /** The list was unlocked. */
  async take(store: EncryptedStore): Promise<void> {
    this.store = store;
    await this.list();
  }
}
