import { html } from "lit";
import type { PaperView } from "./paper-view.ts";
import { renderBand } from "./render-band.ts";
import { renderSheetFoot } from "./render-sheet-foot.ts";
import { renderSheetHead } from "./render-sheet-head.ts";
import { renderSheetTable } from "./render-sheet-table.ts";
import { createSheetContext } from "./sheet-context.ts";

/** One page: what it is about and where to turn, the table, room to write, and where it comes from. */
export function renderSheet(view: PaperView, brevity: number) {
  const context = createSheetContext(view, brevity);
  return html`${renderSheetHead(context)} ${renderSheetTable(context)} ${renderBand(context)}
  ${renderSheetFoot(context)}`;
}
