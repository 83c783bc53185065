import type { Left } from "./talk-state.ts";

/** Nothing has left the screen. */
export const nothingLeft: Left = { copied: false, printed: false, files: [] };
