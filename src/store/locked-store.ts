import { createLock, openLock } from "./cipher/lock.ts";
import { Connection } from "./database/connection.ts";
import { beginTry } from "./database/begin-try.ts";
import { eraseList } from "./database/erase-list.ts";
import { findWait } from "./database/find-wait.ts";
import { placeLock } from "./database/place-lock.ts";
import { sweepRemoved } from "./database/remove-records.ts";
import { only } from "./database/waiting-schema.ts";
import { EncryptedStore } from "./encrypted-store.ts";
import { findPasscodeFault } from "./find-passcode-fault.ts";
import { StoreError } from "./store-error.ts";

/** What can be told of a list without its passcode. */
export interface LockedList {
  readonly hasPasscode: boolean;
  /** How many records wait in it. */
  readonly waiting: number;
  /** Milliseconds before a passcode may be tried; 0: now. */
  readonly wait: number;
}

/** What came of trying a passcode: the store, or how long to wait before the next try. */
export type Unlocking = { readonly store: EncryptedStore } | { readonly wait: number };

/** Where a list of records lies on this device, encrypted under a passcode. Nothing is opened yet. */
export class LockedStore {
  readonly #connection: Connection;
  readonly #now: () => number;

  /**
   * @param options.name of the database. Default: `ithrive-waiting-list`
   * @param options.now milliseconds since 1970. Default: the device's clock
   */
  constructor(options: { name?: string; now?: () => number } = {}) {
    this.#connection = new Connection(options.name ?? "ithrive-waiting-list");
    this.#now = options.now ?? Date.now;
  }

  /** @throws StoreError `insecure`, `refused`, `blocked`, `newer`: there can be no list here now */
  async look(): Promise<LockedList> {
    needCrypto();
    return this.#connection.run(async (database) => {
      const transaction = database.transaction(["lock", "tries", "summaries"]);
      const lock = await transaction.objectStore("lock").get(only);
      const tries = await transaction.objectStore("tries").get(only);
      const waiting = await transaction.objectStore("summaries").count();
      return { hasPasscode: lock !== undefined, waiting, wait: findWait(tries, this.#now()) };
    });
  }

  /**
   * Begins a list under a passcode. Nobody can open it without: it is kept nowhere.
   *
   * @throws RangeError for a passcode that `findPasscodeFault` finds fault with
   * @throws StoreError `conflict`: there is a list already
   */
  async setPasscode(passcode: string): Promise<EncryptedStore> {
    needCrypto();
    const fault = findPasscodeFault(passcode);
    if (fault) throw new RangeError(`This passcode is too weak (${fault}): ask for another.`);
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
    needCrypto();
    const begun = await this.#connection.run((database) => beginTry(database, this.#now()));
    if ("wait" in begun) return begun;
    const cipher = await openLock(begun.lock, passcode);
    if (!cipher) return { wait: (await this.look()).wait };
    await this.#connection.run(async (database) => {
      await database.delete("tries", only);
      await sweepRemoved(database);
    });
    return { store: new EncryptedStore(this.#connection, { lock: begun.lock.id, cipher }) };
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

function needCrypto(): void {
  if (globalThis.crypto?.subtle) return;
  throw new StoreError(
    "insecure",
    "Encryption needs a secure context: serve this page over https.",
  );
}
