import type { Moment } from "./idle-clock.ts";

/** Both clocks of this device, now. */
export function readMoment(): Moment {
  return { steady: performance.now(), wall: Date.now() };
}
