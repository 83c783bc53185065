import { type DecisionRecord, readRecord } from "../../../record/index.ts";
import { StoreError } from "../../../store/index.ts";
import { collectRecords } from "./collect-records.ts";
import { exportRecords, type RecordsFile } from "./export-records.ts";
import { FileTalks } from "./file-talks.ts";
import { Keepings } from "./keepings.ts";
import { ListDesk, listStep, type WaitingListOptions } from "./list-desk.ts";
import { Passcodes } from "./passcodes.ts";
import { Removals } from "./removals.ts";
import type { Asked, Keeping, Said, WaitingListState } from "./waiting-list-state.ts";

/**
 * Talks that wait on this device until somebody hands them over: where the list stands, and what can
 * be done with it. Nothing here rejects: what goes wrong is in `state` and `said`, in words a page has.
 */
export class WaitingList {
  readonly #desk: ListDesk;
  readonly #keepings: Keepings;
  readonly #passcodes: Passcodes;
  readonly #removals: Removals;
  /** Talks of a file that somebody wants back in the list. */
  readonly files: FileTalks;
  /** What was added to a talk of the list and is not written yet. */
  #added: DecisionRecord | undefined;
  #writing: Promise<void> | undefined;

  constructor(options: WaitingListOptions) {
    this.#desk = new ListDesk(options);
    this.#keepings = new Keepings(options.onChange, this.#desk.getNow);
    this.#passcodes = new Passcodes(this.#desk);
    this.#removals = new Removals(this.#desk, this.#keepings);
    this.files = new FileTalks(this.#desk);
  }

  get state(): WaitingListState {
    return this.#desk.state;
  }

  /** What happened last; undefined: nothing that has to be said. */
  get said(): Said | undefined {
    return this.#desk.said;
  }

  /** What is to be removed if somebody says so. */
  get asked(): Asked | undefined {
    return this.#removals.asked;
  }

  /** Whether a passcode is being worked on, which takes a second. */
  get isBusy(): boolean {
    return this.#desk.isBusy;
  }

  /** Whether somebody who takes the device can read the list. */
  get isOpen(): boolean {
    return this.state.name === "open";
  }

  /** Whether anything of a talk is held here now. */
  get isPrivate(): boolean {
    return this.isOpen || this.files.offered > 0;
  }

  /** How many talks wait; undefined where that is not known. */
  get waiting(): number | undefined {
    const { state } = this;
    if (state.name === "locked") return state.waiting;
    return state.name === "open" ? state.records.length : undefined;
  }

  /** Looks at what is on the device; also after something was in the way, and when a page comes back. */
  look(): Promise<void> {
    return this.#desk.look();
  }

  /** Begins a list, or says what is wrong with the passcode. */
  async setPasscode(passcode: string, again: string): Promise<void> {
    await this.#passcodes.set(passcode, again);
    await this.files.take();
  }

  /** Opens the list, or says for how long to wait. */
  async unlock(passcode: string): Promise<void> {
    await this.#passcodes.unlock(passcode);
    await this.files.take();
  }

  /** Puts a new passcode in the place of the present one, or says why it stays. */
  changePasscode(present: string, next: string, again: string): Promise<void> {
    return this.#passcodes.change(present, next, again);
  }

  /** Forgets the passcode's keys and what was on the screen. Does nothing to a list that is not open. */
  lock(): void {
    this.files.forget();
    if (this.#desk.store) this.#desk.lock();
  }

  /** How far a talk has been kept here since the page was opened. */
  findKeeping(id: string): Keeping {
    return this.#keepings.find(id);
  }

  /**
   * Puts a talk in the list, without the words that were meant for this talk only. It counts as kept
   * when it has been read back: see `findKeeping`.
   *
   * @param options.isReplacing whether it may take the place of another version
   */
  async keep(record: DecisionRecord, options: { isReplacing?: boolean } = {}): Promise<void> {
    const isReplacing = options.isReplacing === true;
    const problem = await this.#keepings.keep(record, this.#desk.store, isReplacing);
    if (problem === "gone") this.#keepings.forget();
    if (problem === "gone" || problem === "changed") this.#desk.giveUp(problem);
    if (problem === undefined) await this.#desk.try(() => this.#desk.list());
  }

  /** A talk of the list is looked back at: what is added from now on is written back by `writeBack`. */
  lookBack(record: DecisionRecord): void {
    this.#keepings.begin(record);
  }

  /** Writes what was added at a look back into the list. Of several, one after another, the last is enough. */
  writeBack(record: DecisionRecord): Promise<void> {
    this.#added = record;
    this.#writing ??= this.#writeAdded().finally(() => (this.#writing = undefined));
    return this.#writing;
  }

  /** Reads one talk of the list. */
  async show(id: string): Promise<void> {
    await this.#desk.try(async (store) => {
      const shown = readRecord(await store.read(id));
      if (!shown) throw new StoreError("unreadable", "There is no such record any more.");
      if (this.state.name === "open") this.#desk.show({ ...this.state, shown });
    });
  }

  /** Goes back to the list. */
  hide(): void {
    if (this.state.name === "open") this.#desk.show({ ...this.state, shown: undefined });
  }

  /** Shows more of a long list. */
  showMore(): void {
    const { state } = this;
    if (state.name === "open") this.#desk.show({ ...state, limit: state.limit + listStep });
  }

  /** Asks before something is removed. */
  ask(asked: Asked): void {
    this.#removals.ask(asked);
  }

  /** Removes for good what was asked about. */
  confirm(): Promise<void> {
    return this.#removals.confirm();
  }

  /** Every talk that can be read, as one file; undefined when there is none. */
  async exportAll(): Promise<RecordsFile | undefined> {
    let file: RecordsFile | undefined;
    await this.#desk.try(async (store) => {
      const records = await collectRecords(store);
      if (records.length === 0) return;
      file = exportRecords(records, new Date(this.#desk.getNow()));
      this.#desk.said = { what: "saved", count: records.length, name: file.name };
    });
    return file;
  }

  /** Lets go of the database; the list is as it was when it is looked at again. */
  stop(): void {
    this.files.forget();
    this.#desk.store?.lock();
    this.#desk.store = undefined;
    this.#desk.place.close();
  }

  async #writeAdded(): Promise<void> {
    while (this.#added) {
      const record = this.#added;
      this.#added = undefined;
      await this.keep(record);
    }
  }
}
