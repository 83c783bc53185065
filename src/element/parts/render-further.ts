import type { FurtherContext } from "../further/further-context.ts";
import type { FurtherParts } from "../further/further-parts.ts";
import type { GridContext } from "./grid-context.ts";
import { renderLate } from "./render-late.ts";

/** A part of a grid that is fetched after the grid is shown. */
export const renderFurther = (
  context: GridContext,
  draw: (parts: FurtherParts, context: FurtherContext) => unknown,
) =>
  renderLate(context.further, context.words, (parts) =>
    draw(parts, parts.toFurtherContext(context)),
  );
