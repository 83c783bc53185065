// What opens on a tap. A page that shows a grid fetches this when it is idle or on the first tap, never to show
// the grid itself: nothing that must be seen on arrival, and no help contact, may live here.
import { figures } from "../styles/figures.ts";
import { marks } from "../styles/marks.ts";
import { readAloud } from "../styles/read-aloud.ts";
import { second } from "../styles/second.ts";
import { attendGrid } from "./reading-aids.ts";
import { renderAbout } from "./render-about.ts";
import { renderCellMarks } from "./render-cell-marks.ts";
import { renderFigures } from "./render-figures.ts";
import { renderMeanings } from "./render-meanings.ts";
import { renderNotKnown } from "./render-not-known.ts";
import { renderOptionChooser } from "./render-option-chooser.ts";
import { renderOrigins } from "./render-origins.ts";
import { renderOwnMarks } from "./render-own-marks.ts";
import { renderSources } from "./render-sources.ts";
import { toFurtherContext } from "./to-further-context.ts";

/** Every part that opens on a tap, and the styles they need. */
export const furtherParts = {
  styles: [figures, marks, readAloud, second],
  attendGrid,
  toFurtherContext,
  renderAbout,
  renderCellMarks,
  renderFigures,
  renderMeanings,
  renderNotKnown,
  renderOptionChooser,
  renderOrigins,
  renderOwnMarks,
  renderSources,
};

/** The parts that open on a tap. */
export type FurtherParts = typeof furtherParts;
