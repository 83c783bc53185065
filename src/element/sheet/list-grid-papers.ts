import { type CompiledGrid, getGridState } from "../../compiled/index.ts";
import { createSpeech } from "../parts/create-speech.ts";
import { getToday } from "../parts/get-today.ts";
import type { PaperView } from "./paper-view.ts";

/** What a reading element says of how it is printed. */
export interface GridHost extends HTMLElement {
  readonly today: string | undefined;
  readonly showDraft: boolean;
  readonly paper: string | undefined;
  readonly nation: string | undefined;
}

/** The one paper of a grid that is read; none where the grid is not shown: what stands in its place prints as it is. */
export function listGridPapers(host: GridHost, grid: CompiledGrid): readonly PaperView[] {
  const today = host.today ?? getToday();
  const { draft, withdrawn } = getGridState(grid, today);
  if (withdrawn || (draft && !host.showDraft)) return [];
  const paper = host.paper === "letter" ? "letter" : "a4";
  const speech = createSpeech(host, grid.language);
  return [{ ...speech, grid, reader: "family", paper, today, nation: host.nation }];
}
