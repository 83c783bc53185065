import { html, nothing } from "lit";
import type { FurtherContext } from "../further/further-context.ts";
import type { FurtherParts } from "../further/further-parts.ts";
import type { GridContext } from "./grid-context.ts";

/**
 * A part that is fetched after the grid is shown. Until it has arrived it says so, and offers another
 * try where it could not be fetched.
 */
export function renderFurther(
  context: GridContext,
  draw: (parts: FurtherParts, context: FurtherContext) => unknown,
) {
  const { further, words } = context;
  if (further.parts) {
    // Fetched for another element of the page: this one may not have the styles yet.
    void further.load();
    return draw(further.parts, further.parts.toFurtherContext(context));
  }
  if (!further.hasFailed) void further.load();
  return html`<p class="quiet" role="status">
      ${further.hasFailed ? words.load.further : words.load.loading}
    </p>
    ${
      further.hasFailed
        ? html`<button type="button" class="button" @click=${further.load}>
            ${words.load.again}
          </button>`
        : nothing
    }`;
}
