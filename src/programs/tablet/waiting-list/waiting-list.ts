import { type DecisionRecord, readRecord } from "../../../record/index.ts";
import {
  type EncryptedStore,
  findPasscodeFault,
  LockedStore,
  StoreError,
} from "../../../store/index.ts";
import { collectRecords } from "./collect-records.ts";
import { exportRecords, type RecordsFile } from "./export-records.ts";
import { Keepings } from "./keepings.ts";
import { problemOf } from "./problem-of.ts";
import type { Asked, Keeping, Said, WaitingListState } from "./waiting-list-state.ts";

/** How many talks are shown at first, and more at each press. */
const step = 20;

/** What a waiting list needs, and whom it tells. */
export interface WaitingListOptions {
  /** Called whenever something about the list has changed. */
  readonly onChange: () => void;
  /** Default: the list of this site on this device. */
  readonly place?: LockedStore;
  /** Milliseconds since 1970. Default: the device's clock. */
  readonly getNow?: () => number;
}

/**
 * Talks that wait on this device until somebody hands them over: where the list stands, and what can
 * be done with it. Nothing here rejects: what goes wrong is in `state` and `said`, in words a page has.
 */
export class WaitingList {
  readonly #onChange: () => void;
  readonly #place: LockedStore;
  readonly #getNow: () => number;
  readonly #keepings: Keepings;
  #store: EncryptedStore | undefined;
  #state: WaitingListState = { name: "opening" };
  #said: Said | undefined;
  #asked: Asked | undefined;
  #isBusy = false;

  constructor({ onChange, place, getNow }: WaitingListOptions) {
    this.#onChange = onChange;
    this.#getNow = getNow ?? Date.now;
    this.#keepings = new Keepings(onChange, this.#getNow);
    this.#place = place ?? new LockedStore({ now: this.#getNow });
  }

  get state(): WaitingListState {
    return this.#state;
  }

  /** What happened last; undefined: nothing that has to be said. */
  get said(): Said | undefined {
    return this.#said;
  }

  /** What is to be removed if somebody says so. */
  get asked(): Asked | undefined {
    return this.#asked;
  }

  /** Whether a passcode is being worked on, which takes a second. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Whether somebody who takes the device can read the list. */
  get isOpen(): boolean {
    return this.#state.name === "open";
  }

  /** How many talks wait; undefined where that is not known. */
  get waiting(): number | undefined {
    const state = this.#state;
    if (state.name === "locked") return state.waiting;
    return state.name === "open" ? state.records.length : undefined;
  }

  /** Looks at what is on the device; also after something was in the way, and when a page comes back. */
  async look(): Promise<void> {
    if (this.#store) return this.#try(() => this.#list());
    try {
      const { hasPasscode, waiting, wait } = await this.#place.look();
      // Somebody may have typed the passcode meanwhile.
      if (this.#store) return;
      const waitUntil = wait > 0 ? this.#getNow() + wait : 0;
      const locked = { name: "locked", waiting, isWrong: false, waitUntil } as const;
      this.#show(hasPasscode ? locked : { name: "new" });
    } catch (error) {
      this.#show({ name: "unavailable", why: problemOf(error) });
    }
  }

  /** Begins a list, or says what is wrong with the passcode. */
  async setPasscode(passcode: string, again: string): Promise<void> {
    const fault = findPasscodeFault(passcode) ?? (passcode === again ? undefined : "different");
    if (fault) {
      this.#said = { what: "fault", fault };
      return this.#onChange();
    }
    await this.#work(async () => {
      this.#store = await this.#place.setPasscode(passcode);
      await this.#list();
    });
  }

  /** Opens the list, or says for how long to wait. */
  async unlock(passcode: string): Promise<void> {
    await this.#work(async () => {
      const unlocking = await this.#place.unlock(passcode);
      if ("store" in unlocking) {
        this.#store = unlocking.store;
        return this.#list();
      }
      const { waiting } = await this.#place.look();
      const waitUntil = unlocking.wait > 0 ? this.#getNow() + unlocking.wait : 0;
      this.#show({ name: "locked", waiting, isWrong: true, waitUntil });
    });
  }

  /** Forgets the passcode's keys and what was on the screen. Does nothing to a list that is not open. */
  lock(): void {
    if (!this.#store) return;
    this.#store.lock();
    this.#store = undefined;
    this.#said = undefined;
    this.#show({ name: "locked", waiting: this.waiting ?? 0, isWrong: false, waitUntil: 0 });
    void this.look();
  }

  /** How far a talk has been kept here since the page was opened. */
  findKeeping(id: string): Keeping {
    return this.#keepings.find(id);
  }

  /**
   * Puts a talk in the list, without the words that were meant for this talk only. It counts as kept
   * when it has been read back: see `findKeeping`.
   *
   * @param options.isReplacing whether it may take the place of one that another window has changed
   */
  async keep(record: DecisionRecord, options: { isReplacing?: boolean } = {}): Promise<void> {
    const problem = await this.#keepings.keep(record, this.#store, options.isReplacing === true);
    if (problem === "gone") this.#loseStore();
    if (problem === undefined) await this.#try(() => this.#list());
  }

  /** Reads one talk of the list. */
  async show(id: string): Promise<void> {
    await this.#try(async (store) => {
      const shown = readRecord(await store.read(id));
      if (!shown) throw new StoreError("unreadable", "There is no such record any more.");
      if (this.#state.name === "open") this.#show({ ...this.#state, shown });
    });
  }

  /** Goes back to the list. */
  hide(): void {
    if (this.#state.name === "open") this.#show({ ...this.#state, shown: undefined });
  }

  /** Shows more of a long list. */
  showMore(): void {
    const state = this.#state;
    if (state.name === "open") this.#show({ ...state, limit: state.limit + step });
  }

  /** Asks before something is removed. */
  ask(asked: Asked): void {
    this.#asked = asked;
    this.#onChange();
  }

  /** Removes for good what was asked about: one talk, all of them, or the list with its passcode. */
  async confirm(): Promise<void> {
    const asked = this.#asked;
    if (asked?.what === "list") return this.#erase();
    await this.#try(async (store) => {
      if (asked?.what === "one") await store.remove(asked.id);
      if (asked?.what === "all") await store.clear();
      this.#keepings.forget(asked?.what === "one" ? asked.id : undefined);
      await this.#list();
      this.#said = { what: "removed" };
    });
  }

  /** Every talk that can be read, as one file; undefined when there is none. */
  async exportAll(): Promise<RecordsFile | undefined> {
    let file: RecordsFile | undefined;
    await this.#try(async (store) => {
      const records = await collectRecords(store);
      if (records.length === 0) return;
      file = exportRecords(records, new Date(this.#getNow()));
      this.#said = { what: "saved", count: records.length, name: file.name };
    });
    return file;
  }

  /** Lets go of the database; the list is as it was when it is looked at again. */
  stop(): void {
    this.#store?.lock();
    this.#store = undefined;
    this.#place.close();
  }

  async #erase(): Promise<void> {
    await this.#work(async () => {
      await this.#place.erase();
      this.#store = undefined;
      this.#keepings.forget();
      await this.look();
      this.#said = { what: "removed" };
    });
  }

  async #list(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    try {
      const records = await store.list();
      const { problem, isProtected } = await store.health();
      // It may have been locked meanwhile.
      if (this.#store !== store) return;
      const { shown, limit } =
        this.#state.name === "open" ? this.#state : { shown: undefined, limit: step };
      this.#show({ name: "open", records, problem, isProtected, shown, limit });
    } catch (error) {
      if (problemOf(error) === "gone") this.#loseStore();
      else if (problemOf(error) !== "locked") throw error;
    }
  }

  /** Does something with an open list, and says what went wrong. */
  async #try(work: (store: EncryptedStore) => Promise<void>): Promise<void> {
    if (!this.#store) return;
    this.#said = undefined;
    try {
      await work(this.#store);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === "gone") return this.#loseStore();
      if (problem === "conflict") await this.#list();
      this.#said = { what: "problem", problem };
    }
    this.#onChange();
  }

  /** Does something with a passcode, and says what went wrong. */
  async #work(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#said = undefined;
    this.#onChange();
    try {
      await work();
    } catch (error) {
      this.#said = { what: "problem", problem: problemOf(error) };
      this.#store = undefined;
      await this.look();
    } finally {
      this.#isBusy = false;
      this.#onChange();
    }
  }

  #loseStore(): void {
    this.#store?.lock();
    this.#store = undefined;
    this.#keepings.forget();
    this.#show({ name: "unavailable", why: "gone" });
  }

  #show(state: WaitingListState): void {
    this.#state = state;
    this.#onChange();
  }
}
