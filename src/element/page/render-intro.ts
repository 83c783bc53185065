import { html, nothing } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
import { formatAges } from "../parts/format-ages.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { renderReveal } from "../parts/render-reveal.ts";
import { renderSources } from "../parts/render-sources.ts";

/** For whom, where, and who may use it; then the title. */
export function renderTitle({ grid, words }: GridContext) {
  return html`<ul class="chips" role="list">
      <li class="chip">
        ${words.grid.for[grid.audience.for](formatAges(grid.audience.ages, words))}
      </li>
      <li class="chip">${words.grid.setting[grid.decision.setting]}</li>
      <li class="chip">${words.grid.useWith[grid.useWith]}</li>
    </ul>
    <h2 part="title">${grid.title}</h2>`;
}

/** What the grid is about, and how things can go, in words of the author. */
export function renderSummary(context: GridContext) {
  const { need } = context.grid;
  return html`<p class="summary measure">${need.summary}</p>
    ${need.naturalCourse ? renderCourse(need.naturalCourse, context) : nothing}`;
}

function renderCourse(
  course: NonNullable<CompiledGrid["need"]["naturalCourse"]>,
  context: GridContext,
) {
  const { words, disclosures } = context;
  return html`<div class="measure reveals">
    <p class="course"><strong>${words.grid.course}</strong> ${course.text}</p>
    ${
      course.evidence.length === 0
        ? nothing
        : renderReveal(disclosures, {
            key: "from--course",
            label: words.answer.sources(course.evidence.length),
            isQuiet: true,
            of: words.common.colon + words.grid.course,
            content: () => renderSources(course.evidence, context),
          })
    }
  </div>`;
}
