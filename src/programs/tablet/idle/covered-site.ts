import type { SiteLanguage } from "../site-language.ts";
import type { IdleLimits, IdleState } from "./idle-clock.ts";
import { IdleWatch } from "./idle-watch.ts";
import { ScreenCover } from "./screen-cover.ts";

/** What a site that is covered needs to know, and whom it tells. */
export interface CoveredSiteOptions {
  readonly limits: IdleLimits;
  readonly getSpeech: () => SiteLanguage["speech"];
  /** Whether something private is open: else nothing is covered or wiped. */
  readonly isPrivate: () => boolean;
  /** Nobody has touched the screen for a while, or somebody does again. */
  readonly onCover: (isOn: boolean) => void;
  /** Everything private has to go: nobody came back, or somebody said so on the cover. */
  readonly onWipe: (why: "idle" | "stopped") => void;
}

/** Covers the site while nobody touches the screen, and says when it has to be wiped. */
export class CoveredSite {
  readonly #options: CoveredSiteOptions;
  readonly #cover = new ScreenCover();
  readonly #watch: IdleWatch;

  constructor(options: CoveredSiteOptions) {
    this.#options = options;
    this.#watch = new IdleWatch({
      limits: options.limits,
      isPrivate: options.isPrivate,
      onState: (state, minutes) => this.#follow(state, minutes),
    });
  }

  /** For how long nobody has touched the screen, in milliseconds. */
  get idle(): number {
    return this.#watch.idle;
  }

  get isCovered(): boolean {
    return this.#cover.isOn;
  }

  /** Begins anew with a talk that was brought back after that time, in milliseconds. */
  begin(idle: number): void {
    this.#watch.begin(idle);
  }

  hide(): void {
    this.#cover.hide();
  }

  /** Watches no more. */
  stop(): void {
    this.#watch.stop();
    this.#cover.remove();
  }

  #follow(state: IdleState, minutes: number): void {
    const { getSpeech, isPrivate, onCover, onWipe } = this.#options;
    onCover(state !== "open");
    if (state === "wiped") return onWipe("idle");
    // With the list alone open nothing is left to cover once it is locked.
    if (state === "open" || !isPrivate()) return this.#cover.hide();
    const showCover = (isClearing: boolean): void =>
      this.#cover.show({
        ...getSpeech(),
        state,
        minutes,
        isClearing,
        onGoOn: () => this.#watch.goOn(),
        onAskClear: showCover,
        onClear: () => onWipe("stopped"),
      });
    showCover(false);
  }
}
