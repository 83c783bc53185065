import type { TalkKeeper } from "../keep/talk-keeper.ts";
import { Offline, type OfflineState } from "./offline.ts";

/** What newer versions depend on. */
export interface UpdatesOptions {
  readonly keeper: Pick<TalkKeeper, "isOpenElsewhere" | "settled" | "noCopy">;
  /** Whether something private is on the screen. */
  readonly isPrivate: () => boolean;
  /** Called when there is something else to say. */
  readonly onChange: () => void;
}

/** Uses a newer version when no talk is open anywhere on this device, or when somebody asks for it. */
export class Updates {
  /** A talk is open in another window, and somebody asked for the newer version here. */
  isOpenElsewhere = false;
  /** The page is about to load again, and nothing is lost by it. */
  isReloading = false;
  readonly #options: UpdatesOptions;
  readonly #offline: Offline;

  constructor(options: UpdatesOptions) {
    this.#options = options;
    this.#offline = new Offline(options.onChange, options.isPrivate);
  }

  /** How far the app works without a network, and whether a newer version waits. */
  get offline(): OfflineState {
    return this.#offline.state;
  }

  start(): Promise<void> {
    return this.#offline.start();
  }

  /** At a moment when nobody is in the middle of anything. */
  async applyIfFree(): Promise<void> {
    const { keeper, isPrivate } = this.#options;
    if (!this.offline.isNewer || isPrivate() || (await keeper.isOpenElsewhere())) return;
    if (!isPrivate()) this.#offline.apply();
  }

  /** Somebody asked for it: what is open here comes back from its crash copy. */
  async apply(): Promise<void> {
    const { keeper, onChange } = this.#options;
    this.isOpenElsewhere = await keeper.isOpenElsewhere();
    onChange();
    if (this.isOpenElsewhere) return;
    await keeper.settled;
    // Without a copy the browser asks first.
    this.isReloading = keeper.noCopy === undefined;
    this.#offline.apply();
  }
}
