import { html, nothing } from "lit";
import type { CompiledQuestion } from "../../compiled/index.ts";
import type { TalkView } from "./talk-view.ts";

/** What those in view said matters to them, where its question stands: they need not say it again. */
export function renderMattering({ id, matters }: CompiledQuestion, view: TalkView) {
  const shown = view.turn ? [view.turn.id] : view.speakers;
  const said = view.talk.matters
    .filter(({ by }) => shown.includes(by))
    .flatMap(({ by, statements }) =>
      statements
        .filter(({ question }) => question === id)
        .map(({ statement }) => ({ by, say: matters.find((one) => one.id === statement)?.say })),
    );
  if (said.length === 0) return nothing;
  const nameOf = (by: string) => view.people.find((one) => one.id === by)?.shown;
  return html`<ul class="mattering" role="list">
    ${said.map(
      ({ by, say }) =>
        html`<li>
          <span class="quiet">${nameOf(by)}${view.context.words.common.colon}</span>
          <span lang=${view.context.gridLanguage ?? nothing}>${say}</span>
        </li>`,
    )}
  </ul>`;
}
