import type { DecisionRecord } from "../record/index.ts";
import type { Cipher } from "./cipher/cipher.ts";
import type { Connection } from "./database/connection.ts";
import { countRecords } from "./database/count-records.ts";
import { listSummaries } from "./database/list-summaries.ts";
import { askForProtection, isProtected } from "./database/protection.ts";
import { readProblem } from "./database/read-problem.ts";
import { readRecord } from "./database/read-record.ts";
import { removeRecords } from "./database/remove-records.ts";
import type { SealedRow } from "./database/waiting-schema.ts";
import { writeRecord } from "./database/write-record.ts";
import { lastChangedFirst } from "./last-changed-first.ts";
import type { RecordStore, StoredRecord, StoreHealth } from "./record-store.ts";
import { openRow, sealRecord } from "./sealed-rows.ts";
import { StoreError } from "./store-error.ts";
import { summariseRecord } from "./summarise-record.ts";

/** What a list that was unlocked is read and written with. */
export interface OpenList {
  /** The id of its lock. */
  readonly lock: string;
  /** What that lock opened to. */
  readonly cipher: Cipher;
}

/**
 * Records in IndexedDB, each encrypted apart, for as long as the passcode's keys are held. A save is
 * confirmed when the device has it on the disk and it was read back and decrypted to the same words.
 */
export class EncryptedStore implements RecordStore {
  readonly #connection: Connection;
  #lock: string;
  #cipher: Cipher | undefined;
  /** The version of each record that was last saved or read here, by its id. */
  readonly #known = new Map<string, string>();
  /** What was listed last, by its slot, so that only what is new is decrypted. */
  #listed = new Map<string, { version: string; summary: StoredRecord }>();
  #unreadable = 0;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, list: OpenList) {
    this.#connection = connection;
    this.#lock = list.lock;
    this.#cipher = list.cipher;
  }

  /** Forgets the keys: from now on all answers `locked`. What is being saved is saved. */
  lock(): void {
    this.#cipher = undefined;
    this.#listed.clear();
    this.#known.clear();
  }

  /**
   * Goes on under another passcode: from now on this is the store of the list as it is then encrypted.
   *
   * @param work encrypts the list anew, while nothing is saved or removed here
   * @throws StoreError; then all is as it was
   */
  async relock(work: () => Promise<OpenList>): Promise<void> {
    this.#needCipher();
    await this.#inTurn(async () => {
      const { lock, cipher } = await work();
      this.#lock = lock;
      this.#listed.clear();
      // It may have been locked meanwhile.
      if (this.#cipher) this.#cipher = cipher;
    });
  }

  /**
   * @param options.replaces a version that `peek` gave: the only one that may be replaced. Default:
   *   the one that was last saved or read here
   */
  async save(record: DecisionRecord, options: { replaces?: string } = {}): Promise<void> {
    const asked = { lock: this.#lock, cipher: this.#needCipher() };
    const given = structuredClone(record);
    askForProtection();
    await this.#inTurn(async () => {
      // The passcode may have been changed since it was asked for, or the list locked.
      const { lock, cipher } = this.#cipher ? { lock: this.#lock, cipher: this.#cipher } : asked;
      const rows = await sealRecord(cipher, given);
      const known = options.replaces ?? this.#known.get(given.id);
      await this.#connection.run((database) => writeRecord(database, rows, { lock, known }));
      this.#known.set(given.id, rows.body.version);
      await this.#confirm(cipher, given, rows.body);
    });
  }

  /**
   * A record as it stands, which does not count as read: a later save still tells when it would
   * replace it.
   *
   * @returns undefined where there is none; without a record: it is there and damaged
   */
  async peek(id: string): Promise<{ version: string; record?: DecisionRecord } | undefined> {
    const cipher = this.#needCipher();
    const rows = await this.#find(await cipher.hide(id));
    if (!rows) return undefined;
    const { version } = rows.summary;
    try {
      const record = JSON.parse(await openRow(cipher, "body", rows.body)) as DecisionRecord;
      return { version, record };
    } catch (error) {
      if (readProblem(error).problem !== "unreadable") throw error;
      return { version };
    }
  }

  async read(id: string): Promise<DecisionRecord | undefined> {
    const cipher = this.#needCipher();
    const slot = await cipher.hide(id);
    const rows = await this.#find(slot);
    if (!rows) {
      this.#known.delete(id);
      return undefined;
    }
    const text = await openRow(cipher, "body", rows.body);
    this.#known.set(id, rows.body.version);
    return JSON.parse(text) as DecisionRecord;
  }

  async list(): Promise<StoredRecord[]> {
    const cipher = this.#needCipher();
    const rows = await this.#connection.run((database) => listSummaries(database, this.#lock));
    const before = this.#listed;
    const listed: typeof before = new Map();
    const open = async (row: SealedRow): Promise<void> => {
      const same = before.get(row.slot);
      const summary =
        same?.version === row.version
          ? same.summary
          : (JSON.parse(await openRow(cipher, "summary", row)) as StoredRecord);
      listed.set(row.slot, { version: row.version, summary });
    };
    // One damaged row must not hide the others; health says that there is one.
    await Promise.all(rows.map((row) => open(row).catch(() => undefined)));
    this.#needCipher();
    this.#listed = listed;
    this.#unreadable = rows.length - listed.size;
    return [...listed.values()].map(({ summary }) => ({ ...summary })).sort(lastChangedFirst);
  }

  async remove(id: string): Promise<void> {
    this.#needCipher();
    await this.#inTurn(async () => {
      const slot = await this.#needCipher().hide(id);
      const known = this.#known.get(id) ?? this.#listed.get(slot)?.version;
      const which = { lock: this.#lock, slots: [slot], known };
      await this.#connection.run((database) => removeRecords(database, which));
      this.#known.delete(id);
    });
  }

  async clear(): Promise<void> {
    this.#needCipher();
    await this.#inTurn(() =>
      this.#connection.run((database) => removeRecords(database, { lock: this.#lock })),
    );
    this.#known.clear();
  }

  async health(): Promise<StoreHealth> {
    const kept = { survivesReload: true, isProtected: await isProtected() };
    try {
      const waiting = await this.#connection.run((database) => countRecords(database, this.#lock));
      const readable = this.#unreadable > 0 ? "unreadable" : null;
      return { ...kept, waiting, problem: this.#cipher ? readable : "locked" };
    } catch (error) {
      return { ...kept, waiting: this.#listed.size, problem: readProblem(error).problem };
    }
  }

  #needCipher(): Cipher {
    if (this.#cipher) return this.#cipher;
    throw new StoreError("locked", "The list is locked: unlock it with its passcode first.");
  }

  /** One writing after another: two saves of one record must not take each other for another window's. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(work);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  #find(slot: string) {
    return this.#connection.run((database) => readRecord(database, slot, this.#lock));
  }

  async #confirm(cipher: Cipher, record: DecisionRecord, written: SealedRow): Promise<void> {
    const back = await this.#find(written.slot);
    // Only a window that has seen this version can have put another in its place.
    if (back && back.body.version !== written.version) return;
    const isSame =
      back !== undefined &&
      (await openRow(cipher, "summary", back.summary)) ===
        JSON.stringify(summariseRecord(record)) &&
      (await openRow(cipher, "body", back.body)) === JSON.stringify(record);
    if (!isSame) throw new StoreError("unconfirmed", "What was saved could not be read back.");
  }
}
