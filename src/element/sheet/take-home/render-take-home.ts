import { html, nothing } from "lit";
import { selectRecord } from "../../../share/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import { joinWith } from "../../session/join-with.ts";
import type { PaperView } from "../paper-view.ts";
import { createPaperRecord } from "./create-paper-record.ts";
import { listChoice } from "./list-choice.ts";
import { listParts } from "./list-parts.ts";
import { renderChoice } from "./render-choice.ts";
import { renderNext } from "./render-next.ts";
import { renderPaperHelp } from "./render-paper-help.ts";
import { renderParts } from "./render-parts.ts";

/**
 * What a family takes home of a talk: the choice and why, what happens next, who is on their side, and where to turn. Of all grids
 * of the talk, since they have one plan.
 */
export function renderTakeHome(view: PaperView) {
  const { grid, words } = view;
  const help = renderPaperHelp(view);
  if (!view.record) return help;
  // Whoever printed it: what goes home is never more than what the family may see.
  const record = selectRecord(view.record, { for: "family" });
  const given = createPaperRecord(record, view);
  const { talk, paper, language, people } = given;
  const day = formatDay(record.startedAt.slice(0, 10), language);
  const names = joinWith(
    people.map(({ shown }) => shown),
    talk,
  );
  const versions = record.grids.map(({ grid }) => paper.name(grid.id, grid.version));
  return html`<header>
      <h1>${talk.summary.heading}</h1>
      <p>${day}${names === "" ? nothing : ` · ${names}`}</p>
    </header>
    ${grid.safety.helpFirst ? help : nothing}
    ${record.grids.map((one) => renderChoice(listChoice(one, given), given))} ${renderNext(given)}
    ${renderParts(listParts(given), given)} ${grid.safety.helpFirst ? nothing : help}
    <footer>
      <p>${paper.takeHome.bring} ${paper.keep}</p>
      <p class="paper-fine">
        ${[paper.takeHome.talk(shortenId(record.id)), ...versions].join(" · ")}
      </p>
      ${words.common.unreviewed ? html`<p class="paper-fine">${words.common.unreviewed}</p>` : nothing}
    </footer>`;
}

/** As files of this talk are named: see `createFileName`. */
function shortenId(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, "").slice(0, 8);
}
