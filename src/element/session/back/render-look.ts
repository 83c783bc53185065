import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import { focusField } from "../focus-field.ts";
import { renderKindChoices } from "../plan/render-kind-choices.ts";
import type { TalkView } from "../talk-view.ts";
import { keepLook } from "./keep-look.ts";
import { listDecided } from "./list-decided.ts";
import type { LookBack } from "./look-back.ts";
import { renderChanges } from "./render-changes.ts";
import { renderGridLook } from "./render-grid-look.ts";
import { renderKindViews } from "./render-kind-views.ts";

/** What people say now: the kind of help and who sees it differently, and of each decision what next, and why. */
export function renderLook(view: TalkView, back: LookBack) {
  const { context, record } = view;
  const words = getLaterWords(context.language).back;
  const decided = listDecided(record);
  const before = record.reviews.flatMap(({ grouping }) => grouping ?? []);
  const last = before.at(-1) ?? record.grouping?.agreed;
  return html`${renderKindChoices(view, {
      legend: words.kind,
      note: last ? words.kindBefore(context.words.groupings[last]) : undefined,
      picked: back.grouping,
      onPick: (grouping) => view.show({ back: { ...back, grouping }, message: "" }),
    })}
    ${back.grouping ? renderKindViews(view, back, back.grouping) : nothing}
    ${
      decided.length > 1
        ? decided.map((talk) => {
            const id = `look-${talk.grid.id}`;
            return html`<section class="grid-look" aria-labelledby=${id}>
              <h2 id=${id} lang=${talk.grid.language}>${talk.grid.title}</h2>
              ${renderChanges(talk, view)} ${renderGridLook(talk, view, back)}
            </section>`;
          })
        : decided.map((talk) => renderGridLook(talk, view, back))
    }
    <div class="row end">
      <p class="said-now" aria-hidden="true">${view.state.message}</p>
      <button
        type="button"
        class="button main"
        @click=${(press: Event) => {
          const isSaid = Object.values(back.grids).some(({ next }) => next !== null);
          if (!isSaid) return view.show({ message: words.pickFirst });
          keepLook(view, back);
          void focusField(press, "kept-look");
        }}
      >
        ${words.keep}
      </button>
    </div>`;
}
