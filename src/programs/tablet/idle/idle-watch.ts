import { IdleClock, type IdleLimits, type IdleState } from "./idle-clock.ts";
import { readMoment } from "./read-moment.ts";

/** What an idle watch needs to know and whom it tells. */
export interface IdleWatchOptions {
  readonly limits: IdleLimits;
  /** Whether something private is on the screen: else nothing is covered or wiped. */
  readonly isPrivate: () => boolean;
  /** Called when the state changes, and every minute while covered. */
  readonly onState: (state: IdleState, untilWipe: number) => void;
}

const touches = ["pointerdown", "keydown", "wheel", "input"] as const;

/**
 * Watches whether anybody touches the screen. A page that goes out of sight is covered at once, so
 * that nothing shows before the time has been looked at when it comes back.
 */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  readonly #clock: IdleClock;
  #state: IdleState = "open";
  #minutes = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
    this.#clock = new IdleClock(options.limits, readMoment());
    for (const name of touches) {
      window.addEventListener(name, this.#touch, { capture: true, passive: true });
    }
    document.addEventListener("visibilitychange", this.#comeAndGo);
    window.addEventListener("pageshow", this.#look);
    this.#timer = setInterval(this.#look, 1000);
  }

  /** For how long nobody has touched the screen, in milliseconds. */
  get idle(): number {
    return this.#clock.idle;
  }

  /** Begins anew with a talk that was brought back after that time, in milliseconds. */
  begin(idle: number): void {
    this.#clock.start(readMoment(), idle);
    this.#look();
  }

  /** Somebody uncovered the screen. */
  goOn(): void {
    this.#tell(this.#clock.goOn(readMoment()));
  }

  /** Listens no more. */
  stop(): void {
    for (const name of touches) window.removeEventListener(name, this.#touch, { capture: true });
    document.removeEventListener("visibilitychange", this.#comeAndGo);
    window.removeEventListener("pageshow", this.#look);
    clearInterval(this.#timer);
  }

  readonly #touch = (): void => {
    if (this.#state !== "open") return;
    this.#tell(this.#clock.touch(readMoment()));
  };

  readonly #look = (): void => {
    this.#tell(this.#clock.look(readMoment()));
  };

  readonly #comeAndGo = (): void => {
    this.#look();
    const isHidden = document.visibilityState === "hidden";
    document.documentElement.classList.toggle("out-of-sight", isHidden && this.#isPrivate());
  };

  #isPrivate(): boolean {
    return this.#options.isPrivate();
  }

  #tell(state: IdleState): void {
    // With nothing to protect the time still runs, but it begins anew with the next touch.
    if (!this.#isPrivate()) {
      if (state !== "open") this.#clock.start(readMoment(), 0);
      state = "open";
    }
    const minutes = Math.ceil(this.#clock.untilWipe / 60_000);
    if (state === this.#state && (state === "open" || minutes === this.#minutes)) return;
    this.#state = state;
    this.#minutes = minutes;
    this.#options.onState(state, minutes);
  }
}
