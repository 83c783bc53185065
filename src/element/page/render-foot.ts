import { html } from "lit";
import { formatDay } from "../parts/format-day.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { renderFurther } from "../parts/render-further.ts";
import { renderReveal } from "../parts/render-reveal.ts";
import { renderUnreviewed } from "../parts/render-unreviewed.ts";

/** Version and dates in one line; who made it, on what, and how sure it is, one tap away. */
export function renderFoot(context: GridContext) {
  const { words, disclosures, further } = context;
  // The first date that a page writes can hold a slow device up: it waits until the grid is shown.
  const isLater = !further.parts && !further.hasFailed;
  return html`<footer class="about" part="about">
    <p class="quiet">${isLater ? "\u00a0" : sayEdition(context)}</p>
    ${renderReveal(disclosures, {
      key: "about",
      label: words.foot.open,
      content: () => renderFurther(context, (parts, further) => parts.renderAbout(further)),
    })}
    ${renderUnreviewed(words)}
  </footer>`;
}

function sayEdition({ grid, words, language }: GridContext): string {
  const { published, reviewBy } = grid.about;
  return [
    words.foot.version(grid.version),
    formatDay(published, language),
    words.foot.reviewBy(formatDay(reviewBy, language)),
  ].join(" · ");
}
