import type { Edition } from "./edition.ts";
import { renderSheet } from "./render-sheet.ts";

/** One page across, with room to write. */
export const sheet: Edition = {
  lie: "landscape",
  margin: 5,
  isNumbered: false,
  fit: { most: 12, wanted: 9.5, least: 9, briefest: 8 },
  render: renderSheet,
};
