import type { TemplateResult } from "lit";
import type { CompiledGrid } from "../compiled/index.ts";
import { FurtherLoader } from "./controllers/further-loader.ts";
import { IthriveGrid } from "./ithrive-grid.ts";

/** What the element's attributes of these names say. */
export interface PictureSettings {
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  readonly showDraft?: boolean;
  readonly exitUrl?: string;
  readonly lang?: string;
  readonly nation?: string;
}

/**
 * What `<ithrive-grid>` draws first, whole, with everything open that opens on a tap, without a document: for HTML
 * that is made ahead of scripts. The words of its language must have been added.
 */
export async function drawPicture(
  grid: CompiledGrid,
  settings: PictureSettings,
): Promise<TemplateResult> {
  FurtherLoader.take((await import("./further/further-parts.ts")).furtherParts);
  // Whatever view a reader will get, without a script all of the grid must be there.
  return Object.assign(new IthriveGrid(), settings, { view: "table" as const }).drawPicture(grid);
}
