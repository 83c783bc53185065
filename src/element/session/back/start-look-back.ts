import type { LookBack } from "./look-back.ts";

/** Nothing is said yet. */
export function startLookBack(): LookBack {
  return {
    stillRight: null,
    next: null,
    options: [],
    grouping: undefined,
    why: {},
    isKept: false,
  };
}
