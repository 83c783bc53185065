import { type DecisionRecord, readRecord } from "../../../record/index.ts";
import { selectRecord } from "../../../share/index.ts";
import { type EncryptedStore, StoreError, type StoreProblem } from "../../../store/index.ts";
import { isAddedTo } from "./is-added-to.ts";
import { problemOf } from "./problem-of.ts";
import type { Keeping } from "./waiting-list-state.ts";

/** How far the talks of this page have been kept in the list since the page was opened. */
export class Keepings {
  readonly #keepings = new Map<string, Keeping>();
  readonly #onChange: () => void;
  readonly #getNow: () => number;

  constructor(onChange: () => void, getNow: () => number) {
    this.#onChange = onChange;
    this.#getNow = getNow;
  }

  /** How far a talk has been kept. */
  find(id: string): Keeping {
    return this.#keepings.get(id) ?? {};
  }

  /** A talk of the list is looked back at: it is as it was kept. */
  begin({ id, updatedAt }: DecisionRecord): void {
    this.#set(id, { updatedAt, isFromList: true });
  }

  /**
   * Puts a talk in the list, without the words that were meant for this talk only.
   *
   * @param store undefined: the list is locked
   * @param isReplacing whether it may take the place of another version. One that it only adds to gives way without
   * @returns why it was not kept; undefined: it was, and has been read back
   */
  async keep(
    record: DecisionRecord,
    store: EncryptedStore | undefined,
    isReplacing: boolean,
  ): Promise<StoreProblem | undefined> {
    const { id, updatedAt } = record;
    const { problem: _, ...before } = this.find(id);
    this.#set(id, { ...before, isBusy: true });
    try {
      if (!store) throw new StoreError("locked", "The list is locked.");
      // A store replaces only what it has seen.
      if (isReplacing) await store.read(id);
      await save(store, selectRecord(record, { for: "notes" }));
    } catch (error) {
      const problem = problemOf(error);
      this.#set(id, { ...before, problem });
      return problem;
    }
    const { isFromList } = before;
    this.#set(id, { updatedAt, at: this.#getNow(), ...(isFromList && { isFromList }) });
    return undefined;
  }

  /** What was said of a talk holds no longer; without an id, of any. */
  forget(id?: string): void {
    if (id === undefined) this.#keepings.clear();
    else this.#keepings.delete(id);
  }

  #set(id: string, keeping: Keeping): void {
    this.#keepings.set(id, keeping);
    this.#onChange();
  }
}

/** Saves a record over what this window has seen, or over what it only adds to: after a reload nothing counts as seen. */
async function save(store: EncryptedStore, record: DecisionRecord): Promise<void> {
  try {
    await store.save(record);
  } catch (error) {
    if (problemOf(error) !== "conflict") throw error;
    const found = await store.peek(record.id);
    const here = readRecord(found?.record);
    if (!found || !here || !isAddedTo(here, record)) throw error;
    await store.save(record, { replaces: found.version });
  }
}
