import type { Edition } from "../edition.ts";
import { renderLarge } from "./render-large.ts";

/** Upright pages, as many as it takes, with no type under 16 points. */
export const largePrint: Edition = {
  lie: "portrait",
  margin: 18,
  isNumbered: true,
  render: renderLarge,
};
