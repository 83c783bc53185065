import { TalkElsewhere } from "../offline/talk-elsewhere.ts";
import type { CrashCopy } from "./crash-copy.ts";
import { KeepAwake } from "./keep-awake.ts";
import { openCrashCopy } from "./open-crash-copy.ts";
import { type LeftElsewhere, listLeft } from "./list-left.ts";
import { type OpenTalk, OpenTalks } from "./open-talks.ts";
import { readKeptTalks } from "./read-kept-talks.ts";

/** What a talk keeper needs and whom it tells. */
export interface TalkKeeperOptions {
  /** How old a crash copy may become, in milliseconds. */
  readonly wipeAfter: number;
  /** For how long nobody has touched the screen, in milliseconds. */
  readonly getIdle: () => number;
  /** A crash copy could not be written. */
  readonly onRefused: () => void;
  /** A talk that is open here too was cleared in another window, which had been doubled from this one or it from that. */
  readonly onClearedElsewhere: () => void;
}

/** Holds the talks that are open: in memory, and in a crash copy of this window alone. */
export class TalkKeeper {
  readonly #options: TalkKeeperOptions;
  readonly #talks = new OpenTalks();
  readonly #copy: CrashCopy | undefined;
  readonly #awake = new KeepAwake();
  readonly #elsewhere = new TalkElsewhere();
  readonly #channel: BroadcastChannel | undefined;
  #isRefused = false;
  #isCovered = false;

  constructor(options: TalkKeeperOptions) {
    this.#options = options;
    this.#copy = openCrashCopy(options.wipeAfter, () => {
      this.#isRefused = true;
      options.onRefused();
    });
    this.#channel = globalThis.BroadcastChannel && new BroadcastChannel("ithrive-talk");
    this.#channel?.addEventListener("message", ({ data }) => {
      const cleared = new Set(Array.isArray(data) ? (data as unknown[]) : []);
      if (this.#talks.all.some(({ record }) => cleared.has(record.id))) {
        options.onClearedElsewhere();
      }
    });
  }

  get isOpen(): boolean {
    return !this.#talks.isEmpty;
  }

  /** The pages on which talks are open. */
  get ids(): readonly string[] {
    return this.#talks.ids;
  }

  /** Why a reload would lose an open talk; undefined: it would not. */
  get noCopy(): "insecure" | "refused" | undefined {
    if (!this.#copy) return "insecure";
    return this.#isRefused ? "refused" : undefined;
  }

  /** Settles when the crash copy holds everything said so far. */
  get settled(): Promise<unknown> {
    return this.#copy?.settled ?? Promise.resolve();
  }

  /** What of the open talks is elsewhere, as far as this page knows. */
  get left(): LeftElsewhere {
    return listLeft(this.#talks.all);
  }

  find(id: string): OpenTalk | undefined {
    return this.#talks.find(id);
  }

  /** Keeps a talk as it now stands. */
  put(talk: OpenTalk): void {
    this.#talks.put(talk);
    this.#keep();
  }

  /** Lets go of the talks of a page, everywhere. */
  remove(id: string): void {
    this.#say(this.#talks.all.filter((talk) => talk.id === id));
    this.#talks.remove(id);
    this.#keep();
  }

  /** Lets go of every talk, everywhere. */
  clear(): void {
    this.#say(this.#talks.all);
    this.#talks.clear();
    this.#keep();
  }

  /** Says that a cover is over the page: then the screen may go dark. */
  cover(isCovered: boolean): void {
    this.#isCovered = isCovered;
    this.#awake.set(this.isOpen && !isCovered);
  }

  /**
   * Brings back what was open in this window before the page loaded again.
   *
   * @returns what became of it, and for how long nobody had touched the screen, in milliseconds
   */
  async restore(): Promise<{ outcome: "none" | "restored" | "idle" | "lost"; idle: number }> {
    const restored = (await this.#copy?.restore()) ?? { outcome: "none" };
    if (restored.outcome !== "restored") return { outcome: restored.outcome, idle: 0 };
    for (const talk of readKeptTalks(restored.value)) this.#talks.put(talk);
    this.#update();
    return this.isOpen ? restored : { outcome: "lost", idle: 0 };
  }

  /** Whether a talk is open in another window of this site. */
  isOpenElsewhere(): Promise<boolean> {
    return this.#elsewhere.ask();
  }

  /** Lets go of everything that is held of the browser; what is kept stays. */
  stop(): void {
    this.#awake.stop();
    this.#elsewhere.set(false);
    this.#channel?.close();
  }

  #keep(): void {
    if (this.isOpen) void this.#copy?.save({ talks: this.#talks.all }, this.#options.getIdle());
    else void this.#copy?.erase();
    this.#update();
  }

  #update(): void {
    this.#elsewhere.set(this.isOpen);
    this.#awake.set(this.isOpen && !this.#isCovered);
  }

  #say(cleared: readonly OpenTalk[]): void {
    if (cleared.length > 0) this.#channel?.postMessage(cleared.map(({ record }) => record.id));
  }
}
