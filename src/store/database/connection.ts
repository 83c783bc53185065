import { type IDBPDatabase, openDB } from "idb";
import { StoreError } from "../store-error.ts";
import { readProblem } from "./read-problem.ts";
import { schemaVersion, type WaitingSchema } from "./waiting-schema.ts";

export type Database = IDBPDatabase<WaitingSchema>;

const openWithin = 10_000;
/** What a handle answers that the browser has closed behind our back. */
const lost = ["InvalidStateError", "UnknownError", "AbortError"];

/**
 * The only handle to the database. Browsers close handles (WebKit those of pages in the background),
 * and every later call on such a handle fails: it is dropped, and the work is done once more on a
 * new one. So work must be able to be done twice.
 */
export class Connection {
  readonly #name: string;
  #opening: Promise<Database> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * @param work transactions alone: to await anything else inside one would end it
   * @throws StoreError
   */
  async run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!lost.includes((error as Error).name)) throw readProblem(error);
    }
    this.close();
    try {
      return await work(await this.#open());
    } catch (error) {
      throw readProblem(error);
    }
  }

  /** Lets go of the handle; the next work opens another. */
  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then((database) => database.close()).catch(() => undefined);
  }

  #open(): Promise<Database> {
    this.#opening ??= this.#openAnew().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #openAnew(): Promise<Database> {
    if (typeof indexedDB === "undefined") {
      throw new StoreError("refused", "This browser gives the page no IndexedDB.");
    }
    let refuse = (): void => undefined;
    let isLate = false;
    const asked = openDB<WaitingSchema>(this.#name, schemaVersion, {
      upgrade: createStores,
      blocked: () => refuse(),
      // Another window wants to change or delete the database: it must not wait for this one.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refused = new Promise<never>((_, reject) => {
      refuse = () => {
        isLate = true;
        reject(new StoreError("blocked", "The database did not open."));
      };
      timer = setTimeout(refuse, openWithin);
    });
    asked.then((database) => isLate && database.close()).catch(() => undefined);
    return Promise.race([asked, refused]).finally(() => clearTimeout(timer));
  }
}

function createStores(database: Database): void {
  database.createObjectStore("lock");
  database.createObjectStore("tries");
  database.createObjectStore("summaries", { keyPath: "slot" });
  database.createObjectStore("bodies", { keyPath: "slot" });
}
