import type { Edition } from "../edition.ts";
import { renderTakeHome } from "./render-take-home.ts";

/** One upright page for the family: what they decided, why, what happens next, and where to turn. */
export const takeHome: Edition = {
  lie: "portrait",
  margin: 12,
  isNumbered: false,
  isForTalk: true,
  fit: { most: 12, least: 10, briefest: 0 },
  render: renderTakeHome,
};
