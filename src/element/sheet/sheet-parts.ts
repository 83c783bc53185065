// What is printed. A page fetches it when it is idle, or when somebody presses Print first: nothing that is seen on a
// screen may live here.
import { listRecordPapers } from "../record-view/list-record-papers.ts";
import { listTalkPapers } from "../session/take/list-talk-papers.ts";
import { clearPaper } from "./clear-paper.ts";
import { drawPaper } from "./draw-paper.ts";
import { frameStyles } from "./frame.styles.ts";
import { largeStyles } from "./large/large.styles.ts";
import { listGridPapers } from "./list-grid-papers.ts";
import { renderPrintButtons } from "./render-print-buttons.ts";
import { sheetStyles } from "./sheet.styles.ts";
import { takeHomeStyles } from "./take-home/take-home.styles.ts";

/** What draws paper and takes it away, and the styles it needs. */
export const sheetParts = {
  listRecordPapers,
  listTalkPapers,
  styles: [frameStyles, sheetStyles, takeHomeStyles, largeStyles],
  drawPaper,
  listGridPapers,
  renderPrintButtons,
  clearPaper,
};

/** What draws paper and takes it away. */
export type SheetParts = typeof sheetParts;
