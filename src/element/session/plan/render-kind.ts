import { html, nothing } from "lit";
import type { GroupingName } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { groupings } from "./groupings.ts";
import { renderKindChoices } from "./render-kind-choices.ts";
import { listWriters } from "./list-writers.ts";

/** The kind of help agreed, in plain words with its meaning, and who sees it differently. */
export function renderKind(view: TalkView) {
  const { context, record, today } = view;
  const words = getLaterWords(context.language).plan;
  const agreed = record.grouping?.agreed;
  const agree = (name: GroupingName) => {
    const people = listWriters(view).map(({ id }) => id);
    view.act({ type: "agree-grouping", agreed: name, people, on: today });
  };
  return html`${renderKindChoices(view, {
    legend: words.kind,
    note: words.kindNote,
    picked: agreed,
    onPick: agree,
  })}
  ${agreed === undefined ? nothing : renderViews(view, agreed)}`;
}

function renderViews(view: TalkView, agreed: GroupingName) {
  const words = getLaterWords(view.context.language).plan;
  const people = listWriters(view);
  return html`<div class="section">
    ${
      people.length > 1
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
  const { context, record } = view;
  const words = getLaterWords(context.language).plan;
  const own = record.grouping?.differently.find(({ by }) => by === person.id);
  const choose = (event: Event) => {
    const value = (event.target as HTMLSelectElement).value as GroupingName | "";
    view.act({ type: "set-grouping-differently", by: person.id, grouping: value || null });
  };
  return html`<div class="column">
    <label class="field"
      ><span>${words.kindDifferently(person.shown)}</span>
      <select @change=${choose}>
        <option value="" ?selected=${own?.grouping === undefined}>${words.kindSame}</option>
        ${groupings
          .filter((name) => name !== agreed)
          .map(
            (name) =>
              html`<option value=${name} ?selected=${own?.grouping === name}>
                ${context.words.groupings[name]}
              </option>`,
          )}
      </select></label
    >
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
