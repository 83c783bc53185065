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

/**
 * Records in IndexedDB, each encrypted apart, for as long as the passcode's keys are held. A save is
 * confirmed when the device has it on the disk and it was read back and decrypted to the same words.
 */
export class EncryptedStore implements RecordStore {
  readonly #connection: Connection;
  readonly #lock: string;
  #cipher: Cipher | undefined;
  /** The version of each record that was last saved or read here, by its slot. */
  readonly #known = new Map<string, string>();
  /** What was listed last, so that only what is new is decrypted. */
  #listed = new Map<string, { version: string; summary: StoredRecord }>();
  #unreadable = 0;
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * @param list.lock the id of the list's lock
   * @param list.cipher what that lock opened to
   */
  constructor(connection: Connection, list: { lock: string; cipher: Cipher }) {
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

  async save(record: DecisionRecord): Promise<void> {
    const cipher = this.#needCipher();
    const given = structuredClone(record);
    askForProtection();
    await this.#inTurn(async () => {
      const rows = await sealRecord(cipher, given);
      const { slot, version } = rows.body;
      const list = { lock: this.#lock, known: this.#known.get(slot) };
      await this.#connection.run((database) => writeRecord(database, rows, list));
      this.#known.set(slot, version);
      await this.#confirm(cipher, given, rows.body);
    });
  }

  async read(id: string): Promise<DecisionRecord | undefined> {
    const cipher = this.#needCipher();
    const slot = await cipher.hide(id);
    const rows = await this.#find(slot);
    if (!rows) {
      this.#known.delete(slot);
      return undefined;
    }
    const text = await openRow(cipher, "body", rows.body);
    this.#known.set(slot, rows.body.version);
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
    const slot = await this.#needCipher().hide(id);
    await this.#inTurn(async () => {
      const known = this.#known.get(slot) ?? this.#listed.get(slot)?.version;
      const which = { lock: this.#lock, slots: [slot], known };
      await this.#connection.run((database) => removeRecords(database, which));
      this.#known.delete(slot);
    });
  }

  async clear(): Promise<void> {
    this.#needCipher();
    const all = { lock: this.#lock };
    await this.#inTurn(() => this.#connection.run((database) => removeRecords(database, all)));
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
