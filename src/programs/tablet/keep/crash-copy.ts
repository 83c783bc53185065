import { type CrashKeys } from "./crash-keys.ts";
import { openText, type SealedText, sealText } from "./sealed-text.ts";

/** What stands in the window's own storage: the times in the open, everything said in cipher. */
interface KeptCopy extends SealedText {
  readonly format: 1;
  /** Which key opens it. */
  readonly key: string;
  /** When it was written, in milliseconds of the wall clock. */
  readonly at: number;
  /** For how long nobody had touched the screen then, in milliseconds. */
  readonly idle: number;
}

/** What became of a copy when the page loaded again. */
export type Restored =
  | { readonly outcome: "none" }
  /** `idle`: for how long nobody has touched the screen, in milliseconds. */
  | { readonly outcome: "restored"; readonly value: unknown; readonly idle: number }
  /** Too long ago, or its key is gone: it was removed. */
  | { readonly outcome: "idle" | "lost" };

/** What a crash copy needs. */
export interface CrashCopyOptions {
  /** Storage of this window alone: `sessionStorage`. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly keys: CrashKeys;
  /** The wall clock, in milliseconds. */
  readonly getNow: () => number;
  /** A copy this old is never opened, in milliseconds. */
  readonly wipeAfter: number;
  /** Called when a copy could not be written: the talk lives in memory alone. */
  readonly onRefused: () => void;
}

const place = "ithrive-talk";
const minute = 60_000;

/**
 * One encrypted copy of what is open in this window, so that a reload or a discarded window loses
 * nothing. The cipher lies in the window's storage, its key in the browser's database; either alone
 * is worth nothing, and erasing takes both.
 */
export class CrashCopy {
  readonly #options: CrashCopyOptions;
  #key: Promise<{ id: string; key: CryptoKey }> | undefined;
  /** Grows with every save and erasure: what is overtaken writes nothing. */
  #turn = 0;
  #work: Promise<unknown> = Promise.resolve();
  #usedAt = 0;

  constructor(options: CrashCopyOptions) {
    this.#options = options;
  }

  /** Settles when everything asked for so far is done. */
  get settled(): Promise<unknown> {
    return this.#work;
  }

  /** Keeps a value that JSON can hold, in place of the one before. Never rejects. */
  save(value: unknown, idle: number): Promise<void> {
    const turn = ++this.#turn;
    const text = JSON.stringify(value);
    return this.#queue(async () => {
      if (turn !== this.#turn) return;
      const { storage, keys, getNow } = this.#options;
      const { id, key } = await (this.#key ??= keys.create());
      const sealed = await sealText(text, key);
      // Cleared, or said more, while this was being encrypted.
      if (turn !== this.#turn) return;
      const at = getNow();
      const copy: KeptCopy = { format: 1, key: id, at, idle, ...sealed };
      storage.setItem(place, JSON.stringify(copy));
      if (Math.abs(at - this.#usedAt) < minute) return;
      this.#usedAt = at;
      await keys.use(id);
    });
  }

  /** Opens what this window kept before the page loaded again. */
  async restore(): Promise<Restored> {
    const { keys, getNow, wipeAfter } = this.#options;
    await keys.removeOlder(wipeAfter).catch(() => undefined);
    const copy = this.#readCopy();
    if (copy === undefined) return { outcome: "none" };
    // A clock that was set back since tells nothing: then the time that had gone by still counts.
    const idle = copy.idle + Math.max(0, getNow() - copy.at);
    if (idle >= wipeAfter) return this.#giveUp(copy, "idle");
    try {
      const key = await keys.find(copy.key);
      if (!key) return await this.#giveUp(copy, "lost");
      const value: unknown = JSON.parse(await openText(copy, key));
      this.#key = Promise.resolve({ id: copy.key, key });
      return { outcome: "restored", value, idle };
    } catch {
      return this.#giveUp(copy, "lost");
    }
  }

  /** Removes the copy at once and then its key; a save on its way writes nothing any more. */
  erase(): Promise<void> {
    this.#turn++;
    const kept = this.#readCopy()?.key;
    this.#removeCipher();
    const made = this.#key;
    this.#key = undefined;
    return this.#queue(async () => {
      const ids = new Set([kept, (await made?.catch(() => undefined))?.id]);
      for (const id of ids) if (id !== undefined) await this.#options.keys.remove(id);
    });
  }

  async #giveUp(copy: KeptCopy, outcome: "idle" | "lost"): Promise<Restored> {
    this.#removeCipher();
    await this.#options.keys.remove(copy.key).catch(() => undefined);
    return { outcome };
  }

  #queue(act: () => Promise<void>): Promise<void> {
    const done = this.#work.then(act).catch(() => {
      this.#key = undefined;
      this.#options.onRefused();
    });
    this.#work = done;
    return done;
  }

  #readCopy(): KeptCopy | undefined {
    try {
      const copy = JSON.parse(this.#options.storage.getItem(place) ?? "null") as KeptCopy | null;
      return copy?.format === 1 ? copy : undefined;
    } catch {
      return undefined;
    }
  }

  #removeCipher(): void {
    try {
      this.#options.storage.removeItem(place);
    } catch {
      // Storage that may not be used holds nothing.
    }
  }
}
