import { html, nothing } from "lit";
import type { GroupingName } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { findKindChoice, type KindChoice } from "./find-kind-choice.ts";
import { renderKindChoices } from "./render-kind-choices.ts";
import { renderKindSelect } from "./render-kind-select.ts";
import { listWriters } from "./list-writers.ts";

/** The kind of help agreed, in plain words with its meaning, and who sees it differently. */
export function renderKind(view: TalkView) {
  const { context, record, today } = view;
  const words = getLaterWords(context.language).plan;
  const agreed = record.grouping?.agreed;
  const choice = findKindChoice(view);
  const agree = (name: GroupingName) => {
    const people = listWriters(view).map(({ id }) => id);
    view.act({ type: "agree-grouping", agreed: name, people, on: today });
  };
  return html`${renderKindChoices(view, {
    legend: words.kind,
    note: [...(choice ? [words.kindChosen(choice.name)] : []), words.kindNote].join(" "),
    picked: agreed,
    onPick: agree,
  })}
  ${agreed === undefined ? nothing : renderViews(view, agreed, choice)}`;
}

function renderViews(view: TalkView, agreed: GroupingName, choice: KindChoice | undefined) {
  const words = getLaterWords(view.context.language).plan;
  const people = listWriters(view);
  // Whoever agreed to the choice has said so, unless they say otherwise here.
  const isAsked = choice?.agreement === "agreed" && !view.record.grouping?.differently.length;
  return html`<div class="section">
    ${
      people.length > 1 && !isAsked
        ? html`<h4>${words.kindAgree}</h4>
            <div class="columns">${people.map((person) => renderView(person, agreed, view))}</div>`
        : nothing
    }
    <div class="row">
      <button type="button" class="button" @click=${() => view.act({ type: "clear-grouping" })}>
        ${words.kindClear}
      </button>
    </div>
  </div>`;
}

function renderView(person: NamedPerson, agreed: GroupingName, view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const own = view.record.grouping?.differently.find(({ by }) => by === person.id);
  return html`<div class="column">
    ${renderKindSelect(view, {
      label: words.kindDifferently(person.shown),
      agreed,
      picked: own?.grouping,
      onPick: (grouping) =>
        view.act({
          type: "set-grouping-differently",
          by: person.id,
          grouping: grouping ?? null,
        }),
    })}
    ${
      own
        ? renderOwnWords(view, {
            key: `kind--${person.id}`,
            button: words.kindHow(person.shown),
            label: words.kindHow(person.shown),
            words: own.words,
            onText: (text) => view.act({ type: "write-grouping-differently", by: person.id, text }),
          })
        : nothing
    }
  </div>`;
}
