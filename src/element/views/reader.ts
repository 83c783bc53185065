import type { Views } from "../controllers/views.ts";
import type { GridContext } from "../parts/grid-context.ts";
import type { Shown } from "./find-shown.ts";

/** What the parts of a view are drawn from. */
export interface Reader {
  readonly context: GridContext;
  readonly views: Views;
  readonly shown: Shown;
}
