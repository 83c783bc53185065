import type { CompiledGrid } from "../../compiled/index.ts";
import type { Disclosures } from "../controllers/disclosures.ts";
import type { FurtherLoader } from "../controllers/further-loader.ts";
import type { ReadingAids } from "../further/reading-aids.ts";
import type { Speech } from "./create-speech.ts";

/** What every part of a grid is drawn from. */
export interface GridContext extends Speech {
  readonly grid: CompiledGrid;
  /** What is open on this element. */
  readonly disclosures: Disclosures;
  /** Parts that are fetched after the grid is shown. */
  readonly further: FurtherLoader;
  /** A second language and a voice, once they have been fetched, where the element offers them. */
  readonly aids?: ReadingAids | undefined;
}
