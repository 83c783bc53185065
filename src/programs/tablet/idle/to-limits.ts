import type { IdleLimits } from "./idle-clock.ts";

/** Minutes of the settings as milliseconds, the warning counted from the beginning. */
export function toLimits(idle: { cover: number; wipe: number; warning: number }): IdleLimits {
  const minute = 60_000;
  return {
    cover: idle.cover * minute,
    warn: (idle.wipe - idle.warning) * minute,
    wipe: idle.wipe * minute,
  };
}
