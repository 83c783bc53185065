import { html, nothing } from "lit";
import type { GroupingName } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import type { NamedPerson } from "../name-people.ts";
import { listWriters } from "../plan/list-writers.ts";
import { renderKindSelect } from "../plan/render-kind-select.ts";
import type { TalkView } from "../talk-view.ts";
import type { KindView, LookBack } from "./look-back.ts";

const mostCharacters = 2000;

/** Whether all see the kind of help so, each person apart; nothing where one is here alone. */
export function renderKindViews(view: TalkView, back: LookBack, agreed: GroupingName) {
  const words = getLaterWords(view.context.language).plan;
  const people = listWriters(view);
  if (people.length < 2) return nothing;
  return html`<section class="section kind-views" aria-labelledby="back-views">
    <h3 id="back-views">${words.kindAgree}</h3>
    <div class="columns">${people.map((person) => renderView(person, view, back, agreed))}</div>
  </section>`;
}

function renderView(person: NamedPerson, view: TalkView, back: LookBack, agreed: GroupingName) {
  const words = getLaterWords(view.context.language).plan;
  const { differently } = back;
  const own = differently[person.id];
  const say = (change: KindView | undefined) => {
    const { [person.id]: _before, ...others } = differently;
    const changed = change ? { ...others, [person.id]: change } : others;
    view.show({ back: { ...back, differently: changed }, message: "" });
  };
  return html`<div class="column">
    ${renderKindSelect(view, {
      label: words.kindDifferently(person.shown),
      agreed,
      picked: own?.grouping,
      onPick: (grouping) => say(grouping && { grouping, text: own?.text ?? "" }),
    })}
    ${
      own
        ? html`<label class="field"
            ><span>${words.kindHow(person.shown)}</span>
            <textarea
              dir="auto"
              rows="3"
              maxlength=${mostCharacters}
              .value=${own.text}
              @input=${(event: Event) =>
                say({ ...own, text: (event.target as HTMLTextAreaElement).value })}
            ></textarea>
          </label>`
        : nothing
    }
  </div>`;
}
