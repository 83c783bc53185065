import type { GridLook, LookBack } from "./look-back.ts";

/** Nothing is said yet. */
export function startLookBack(): LookBack {
  return { grids: {}, grouping: undefined, differently: {}, isKept: false };
}

/** Nothing is said of one decision yet. */
export function startGridLook(): GridLook {
  return { stillRight: null, next: null, options: [], why: {} };
}
