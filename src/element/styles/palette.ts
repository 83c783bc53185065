/** One colour in its three settings. `forced` is a system colour, for forced-colours modes. */
interface Colour {
  readonly light: string;
  readonly dark: string;
  readonly forced: string;
}

/**
 * Every colour the elements use. `line` is for rules between cells alone; `edge` is for the edges
 * of controls and of frames that carry meaning. A test computes the contrast of every pair in use.
 */
export const palette = {
  ink: { light: "#17232b", dark: "#e9eff2", forced: "CanvasText" },
  soft: { light: "#475763", dark: "#b3c0c8", forced: "CanvasText" },
  line: { light: "#cfd8dd", dark: "#37464f", forced: "CanvasText" },
  edge: { light: "#71828d", dark: "#82949e", forced: "ButtonText" },
  wash: { light: "#f3f6f7", dark: "#1c272d", forced: "Canvas" },
  paper: { light: "#ffffff", dark: "#12191d", forced: "Canvas" },
  act: { light: "#0a5c63", dark: "#7dd3d6", forced: "LinkText" },
  actWash: { light: "#e3f0f1", dark: "#16393d", forced: "Canvas" },
  onAct: { light: "#ffffff", dark: "#0b2326", forced: "Canvas" },
  care: { light: "#fff6e6", dark: "#2d2413", forced: "Canvas" },
  careBar: { light: "#b56a00", dark: "#e5a040", forced: "CanvasText" },
} as const satisfies Record<string, Colour>;
