/**
 * Keeps the screen from going dark while a talk is open. Where the browser cannot, or will not, the
 * device goes its usual way.
 */
export class KeepAwake {
  #isWanted = false;
  #lock: WakeLockSentinel | undefined;

  constructor() {
    // The browser lets go of the lock of a page that goes out of sight.
    document.addEventListener("visibilitychange", this.#update);
  }

  /** Says whether the screen is to stay awake. */
  set(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    this.#update();
  }

  /** Lets go for good. */
  stop(): void {
    document.removeEventListener("visibilitychange", this.#update);
    this.set(false);
  }

  readonly #update = (): void => {
    if (!this.#isWanted || document.visibilityState === "hidden") {
      void this.#lock?.release();
      this.#lock = undefined;
    } else {
      void this.#request();
    }
  };

  async #request(): Promise<void> {
    try {
      const lock = await navigator.wakeLock?.request("screen");
      if (!this.#isWanted || this.#lock) await lock?.release();
      else this.#lock = lock;
      lock?.addEventListener("release", () => {
        if (this.#lock === lock) this.#lock = undefined;
      });
    } catch {
      // A low battery is a reason for browsers to refuse.
    }
  }
}
