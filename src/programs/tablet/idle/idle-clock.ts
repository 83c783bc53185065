/** Two clocks read at once, in milliseconds. */
export interface Moment {
  /** Never set back, but on some devices it stands still while they sleep. */
  readonly steady: number;
  /** Goes on during sleep, but people and networks set it. */
  readonly wall: number;
}

/** After how long nobody has touched the screen something happens, in milliseconds. */
export interface IdleLimits {
  readonly cover: number;
  /** Never before `cover`. */
  readonly warn: number;
  readonly wipe: number;
}

/** What becomes of an open talk that nobody touches. */
export type IdleState = "open" | "covered" | "warning" | "wiped";

/**
 * Adds up for how long nobody has touched the screen, from one look to the next: each stretch is as
 * long as the longer of two clocks says. So a device that slept is found out by the wall clock, and
 * a wall clock that was set back costs no more than the stretch in which that happened.
 */
export class IdleClock {
  readonly #limits: IdleLimits;
  #last: Moment;
  #idle = 0;
  #isCovered = false;

  constructor(limits: IdleLimits, now: Moment) {
    this.#limits = limits;
    this.#last = now;
  }

  /** For how long nobody has touched the screen, in milliseconds, as of the last look. */
  get idle(): number {
    return this.#idle;
  }

  /** How long it still is until everything is wiped, in milliseconds, as of the last look. */
  get untilWipe(): number {
    return Math.max(0, this.#limits.wipe - this.#idle);
  }

  /** Looks at the time. What is covered stays so until `goOn`. */
  look(now: Moment): IdleState {
    const steady = now.steady - this.#last.steady;
    const wall = now.wall - this.#last.wall;
    this.#last = now;
    this.#idle += Math.max(0, steady, wall);
    const { cover, warn, wipe } = this.#limits;
    if (this.#idle >= wipe) return "wiped";
    if (this.#idle >= cover) this.#isCovered = true;
    if (this.#idle >= warn) return "warning";
    return this.#isCovered ? "covered" : "open";
  }

  /** Somebody touched the screen. Comes too late once it is covered or wiped. */
  touch(now: Moment): IdleState {
    const state = this.look(now);
    if (state === "open") this.#idle = 0;
    return state;
  }

  /** Somebody uncovered the screen. Comes too late once it is wiped. */
  goOn(now: Moment): IdleState {
    const state = this.look(now);
    if (state !== "wiped") this.start(now, 0);
    return state === "wiped" ? state : "open";
  }

  /** Begins anew, with a time that has gone by already where a talk was brought back. */
  start(now: Moment, idle: number): void {
    this.#last = now;
    this.#idle = Math.max(0, idle);
    this.#isCovered = false;
  }
}
