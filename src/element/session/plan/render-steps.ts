import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { PlannedAction } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { listItemIds } from "./list-item-ids.ts";
import { renderDay } from "./render-day.ts";

const mostSteps = 30;

/** Who does what next, and by when. */
export function renderSteps(view: TalkView, people: readonly NamedPerson[]) {
  const { actions } = view.record.plan;
  const { disclosures } = view.context;
  const known = actions.map(({ id }) => id);
  const all = people.flatMap((person) =>
    listItemIds(`step-${person.id}-`, known, (id) => disclosures.isOpen(`words--${id}`)).map(
      (id) => ({ id, person }),
    ),
  );
  const isBegun = ({ id }: { id: string }) =>
    known.includes(id) || disclosures.isOpen(`words--${id}`);
  const begun = all.filter(isBegun);
  const order = [...begun, ...(known.length < mostSteps ? all.filter((one) => !isBegun(one)) : [])];
  return html`<div class="steps-list">
    ${repeat(
      order,
      ({ id }) => id,
      ({ id, person }, index) => renderStep(id, person, index + 1, view),
    )}
  </div>`;
}

function renderStep(id: string, person: NamedPerson, place: number, view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const step = view.record.plan.actions.find((one) => one.id === id);
  return html`<div class=${step ? "step-item" : ""}>
    ${renderOwnWords(view, {
      key: id,
      button: words.addStepOf(person.shown),
      label: words.step(place),
      words: step?.what,
      onText: (text) => view.act({ type: "write-step", step: id, by: person.id, text }),
    })}
    ${step ? renderTaker(step, place, view) : nothing}
  </div>`;
}

function renderTaker(step: PlannedAction, place: number, view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const { id, byDate, who } = step;
  const assign = (change: { who?: string | null; byDate?: string | null }) =>
    view.act({
      type: "assign-step",
      step: id,
      who: who ?? null,
      byDate: byDate ?? null,
      ...change,
    });
  return html`<div class="row taker" role="group" aria-label=${words.stepOf(place, step.what.text)}>
    <label class="field short"
      ><span>${words.who}</span>
      <select
        @change=${(event: Event) => assign({ who: (event.target as HTMLSelectElement).value || null })}
      >
        <option value="" ?selected=${who === undefined}>${words.nobodyYet}</option>
        ${view.people.map(
          (person) =>
            html`<option value=${person.id} ?selected=${who === person.id}>
              ${person.shown}
            </option>`,
        )}
      </select></label
    >
    ${renderDay(view, {
      key: `step-day--${id}`,
      label: words.by,
      day: byDate,
      onDay: (day) => assign({ byDate: day ?? null }),
    })}
    <div class="else">
      ${renderOwnWords(view, {
        key: `who--${id}`,
        button: words.whoElse,
        label: words.whoElse,
        words: step.whoElse,
        onText: (text) => view.act({ type: "write-step-who", step: id, by: step.what.by, text }),
      })}
    </div>
  </div>`;
}
