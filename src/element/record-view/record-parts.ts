// What comes after comparing: deciding, and what is written down. A talk fetches it while people are still comparing,
// the record element beside its record: nothing that is seen on arrival may live here.
import { renderDecide } from "../session/render-decide.ts";
import { renderReadOnly } from "../session/render-read-only.ts";
import { renderTakeAway } from "../session/render-take-away.ts";
import { NoteGrids } from "../session/take/note-grids.ts";
import { renderRecord } from "./render-record.ts";
import { summary } from "./summary.styles.ts";

/** Every part that comes after comparing. */
export const recordParts = {
  styles: [summary],
  NoteGrids,
  renderDecide,
  renderReadOnly,
  renderRecord,
  renderTakeAway,
};

/** The parts that come after comparing. */
export type RecordParts = typeof recordParts;
