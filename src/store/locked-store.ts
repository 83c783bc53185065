import type { Cipher } from "./cipher/cipher.ts";
import { createLock, type Lock, openLock } from "./cipher/lock.ts";
import { Connection } from "./database/connection.ts";
import { beginTry } from "./database/begin-try.ts";
import { eraseList } from "./database/erase-list.ts";
import { findLock } from "./database/find-lock.ts";
import { type LockedList, lookAtList } from "./database/look-at-list.ts";
import { placeLock } from "./database/place-lock.ts";
import { sweepRemoved } from "./database/remove-records.ts";
import { only } from "./database/waiting-schema.ts";
import { EncryptedStore } from "./encrypted-store.ts";
import { changeLock } from "./change-lock.ts";
import { findPasscodeFault } from "./find-passcode-fault.ts";
import { listName } from "./list-name.ts";
import { StoreError } from "./store-error.ts";

/** What came of trying a passcode: the store, or how long to wait before the next try. */
export type Unlocking = { readonly store: EncryptedStore } | { readonly wait: number };

/** Where a list of records lies on this device, encrypted under a passcode. Nothing is opened yet. */
export class LockedStore {
  readonly #connection: Connection;
  readonly #now: () => number;

  /**
   * @param options.name of the database. Default: `listName`
   * @param options.now milliseconds since 1970. Default: the device's clock
   */
  constructor(options: { name?: string; now?: () => number } = {}) {
    this.#connection = new Connection(options.name ?? listName);
    this.#now = options.now ?? Date.now;
  }

  /** @throws StoreError `insecure`, `refused`, `blocked`, `newer`: there can be no list here now */
  async look(): Promise<LockedList> {
    needCrypto();
    return this.#connection.run((database) => lookAtList(database, this.#now()));
  }

  /**
   * Begins a list under a passcode. Nobody can open it without: it is kept nowhere.
   *
   * @throws RangeError for a passcode that `findPasscodeFault` finds fault with
   * @throws StoreError `conflict`: there is a list already
   */
  async setPasscode(passcode: string): Promise<EncryptedStore> {
    needCrypto();
    needStrong(passcode);
    const { lock, cipher } = await createLock(passcode);
    await this.#connection.run((database) => placeLock(database, lock));
    return new EncryptedStore(this.#connection, { lock: lock.id, cipher });
  }

  /**
   * Tries a passcode. Wrong ones make the next wait longer (see `findWait`), across reloads and windows.
   *
   * @throws StoreError `gone`: there is no list
   */
  async unlock(passcode: string): Promise<Unlocking> {
    const opened = await this.#try(passcode);
    if ("wait" in opened) return opened;
    const { lock, cipher } = opened;
    await this.#connection.run((database) => sweepRemoved(database));
    return { store: new EncryptedStore(this.#connection, { lock: lock.id, cipher }) };
  }

  /**
   * Puts a new passcode in the place of the present one, and encrypts every record anew under a key
   * of its own: in one writing, so that wherever it is cut off all is there under one of the two. A
   * list that is open in another window answers `changed` there. All records are held in memory once.
   *
   * @param store the list as it is open here; it goes on under the new passcode
   * @param present tried as `unlock` tries it, with the same waits
   * @returns how long to wait before the next try: `present` was wrong. undefined: it was changed
   * @throws RangeError for a new passcode that `findPasscodeFault` finds fault with
   * @throws StoreError `unreadable`: a record is damaged. `full`, `gone`, `changed`, `unconfirmed`.
   *   The list is as it was, under the present passcode
   */
  async changePasscode(
    store: EncryptedStore,
    { present, next }: { readonly present: string; readonly next: string },
  ): Promise<{ readonly wait: number } | undefined> {
    needStrong(next);
    const opened = await this.#try(present);
    if ("wait" in opened) return opened;
    await store.relock(() => changeLock(this.#connection, opened, next));
    return undefined;
  }

  /** Tries a passcode, with the waits that wrong ones bring. */
  async #try(passcode: string): Promise<{ lock: Lock; cipher: Cipher } | { wait: number }> {
    needCrypto();
    const begun = await this.#beginTry();
    if ("wait" in begun) return begun;
    const cipher = await openLock(begun.lock, passcode);
    if (!cipher) return { wait: (await this.look()).wait };
    await this.#connection.run((database) => database.delete("tries", only));
    return { lock: begun.lock, cipher };
  }

  /** A full device must not keep people from what they have to hand over: there a try is not counted. */
  async #beginTry(): Promise<{ readonly lock: Lock } | { readonly wait: number }> {
    try {
      return await this.#connection.run((database) => beginTry(database, this.#now()));
    } catch (error) {
      if (!(error instanceof StoreError) || error.problem !== "full") throw error;
      return { lock: await this.#connection.run(findLock) };
    }
  }

  /** Removes the list for good, passcode and all: the way on when nobody knows the passcode. */
  async erase(): Promise<void> {
    await this.#connection.run((database) => eraseList(database));
  }

  /** Tries the connection after the page was in the background, and replaces it when it was lost. */
  async probe(): Promise<void> {
    await this.#connection.run((database) => database.count("lock"));
  }

  /** Lets go of the database, so that it can be deleted. Whatever is asked next opens it again. */
  close(): void {
    this.#connection.close();
  }
}

function needStrong(passcode: string): void {
  const fault = findPasscodeFault(passcode);
  if (fault) throw new RangeError(`This passcode is too weak (${fault}): ask for another.`);
}

function needCrypto(): void {
  if (globalThis.crypto?.subtle) return;
  throw new StoreError(
    "insecure",
    "Encryption needs a secure context: serve this page over https.",
  );
}
