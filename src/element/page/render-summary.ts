import { html, nothing } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
import { countSources } from "../parts/count-sources.ts";
import type { GridContext } from "../parts/grid-context.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderFurther } from "../parts/render-further.ts";
import { renderReveal } from "../parts/render-reveal.ts";

/** What the grid is about, and how things can go, in words of the author. */
export function renderSummary(context: GridContext) {
  const { need } = context.grid;
  return html`<p class="summary measure" lang=${languageOf(context, "need/summary")}>
      ${need.summary}${context.aids?.pair("need/summary")}
    </p>
    ${need.naturalCourse ? renderCourse(need.naturalCourse, context) : nothing}`;
}

function renderCourse(
  course: NonNullable<CompiledGrid["need"]["naturalCourse"]>,
  context: GridContext,
) {
  const { words, disclosures } = context;
  return html`<div class="measure reveals">
    <p class="course">
      <strong>${words.grid.course}</strong>
      <span lang=${languageOf(context, "need/naturalCourse")}
        >${course.text}${context.aids?.pair("need/naturalCourse")}</span
      >
    </p>
    ${
      course.evidence.length === 0
        ? nothing
        : renderReveal(disclosures, {
            key: "from--course",
            label: words.answer.sources(countSources(context.grid, course.evidence)),
            isQuiet: true,
            of: words.common.colon + words.grid.course,
            content: () =>
              renderFurther(context, (parts, further) =>
                parts.renderSources(course.evidence, further),
              ),
          })
    }
  </div>`;
}
