import { html, nothing } from "lit";
import { getGridState } from "../../compiled/index.ts";
import { formatAges } from "../parts/format-ages.ts";
import { formatDay } from "../parts/format-day.ts";
import { languageOf } from "../parts/language-of.ts";
import { sayUnreviewed } from "../parts/say-unreviewed.ts";
import { renderSheetHelp } from "./render-sheet-help.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What is decided, for whom and why, beside where to turn; and what must be known of it before it is read. */
export function renderSheetHead(context: SheetContext) {
  const { grid, words, paperWords } = context;
  const { need, decision, audience, useWith } = grid;
  const kinds = [
    words.grid.for[audience.for](formatAges(audience.ages, words)),
    words.grid.setting[decision.setting],
    words.grid.useWith[useWith],
  ];
  return html`<header class="sheet-head">
    <div class="about-it">
      <h1 lang=${languageOf(context, "title")}>${grid.title}</h1>
      <p class="kinds">${kinds.join(" · ")}. ${renderState(context)}</p>
      <p>
        <span lang=${languageOf(context, "need/summary")}>${need.summary}</span>
        ${
          need.naturalCourse
            ? html`<strong>${words.grid.course}</strong>
                <span lang=${languageOf(context, "need/naturalCourse")}
                  >${need.naturalCourse.text}</span
                >`
            : nothing
        }
      </p>
      <p>
        <strong>${paperWords.deciding}${words.common.colon}</strong
        ><span lang=${languageOf(context, "decision/question")}>${decision.question}</span>
      </p>
    </div>
    ${renderSheetHelp(context)}
  </header>`;
}

function renderState(context: SheetContext) {
  const { grid, words, language, today, notice } = context;
  const state = getGridState(grid, today);
  const { withdrawn } = grid;
  const said: readonly (string | undefined)[] = [
    notice,
    ...(withdrawn
      ? [
          words.grid.withdrawn,
          words.grid.withdrawnOn(formatDay(withdrawn.on, language)),
          withdrawn.why,
          withdrawn.replacedBy && words.grid.replacedBy(withdrawn.replacedBy),
        ]
      : []),
    state.reviewDue ? words.grid.reviewDue(formatDay(grid.about.reviewBy, language)) : undefined,
    state.publishedLongAgo ? words.grid.publishedLongAgo : undefined,
    state.oldEvidence.length > 0 ? words.grid.evidenceOld : undefined,
    sayUnreviewed(words, grid),
    ...(["outdated", "missing"] as const).map((key) => {
      const count = grid.translation?.[key].length ?? 0;
      return count > 0 ? words.translation[key](count) : undefined;
    }),
  ];
  const told = said.filter(Boolean).join(" ");
  if (!state.draft && told === "") return nothing;
  return html`<span class="state">
    ${state.draft ? html`<strong>${words.grid.draft}</strong> ${words.grid.draftNote}` : nothing}
    ${told}
  </span>`;
}
