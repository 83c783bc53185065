import { html } from "lit";
import { formatDay } from "../parts/format-day.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { renderFurther } from "../parts/render-further.ts";
import { renderReveal } from "../parts/render-reveal.ts";
import { renderUnreviewed } from "../parts/render-unreviewed.ts";

/** Version and dates in one line; who made it, on what, and how sure it is, one tap away. */
export function renderFoot(context: GridContext) {
  const { grid, words, language, disclosures } = context;
  return html`<footer class="about" part="about">
    <p class="quiet">
      ${words.foot.version(grid.version)} · ${formatDay(grid.about.published, language)} ·
      ${words.foot.reviewBy(formatDay(grid.about.reviewBy, language))}
    </p>
    ${renderReveal(disclosures, {
      key: "about",
      label: words.foot.open,
      content: () => renderFurther(context, (parts, further) => parts.renderAbout(further)),
    })}
    ${renderUnreviewed(words)}
  </footer>`;
}
