import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import { type LookAgain, lookAgains } from "./look-agains.ts";
import { toReviewDay } from "./to-review-day.ts";
import { focusField } from "./focus-field.ts";
import { readDay } from "./read-day.ts";
import { renderToggles } from "./render-toggles.ts";
import type { TalkView } from "./talk-view.ts";

const fieldId = "look-again-date";
const hintId = "look-again-hint";

/** When people look at their choice again. */
export function renderLookAgain(view: TalkView) {
  const { words, record, state, context } = view;
  const { reviewOn } = record.plan;
  return html`<section class="section">
    ${renderToggles({
      key: "look-again",
      heading: words.decide.lookAgain,
      choices: lookAgains.map((name) => ({ name, say: words.decide.lookAgains[name] })),
      isPressed: (name) => state.lookAgain === name,
      onPress: (name, press) => {
        setLookAgain(name, view);
        if (name === "date") void focusField(press, fieldId);
      },
    })}
    ${state.lookAgain === "date" ? renderDate(view) : nothing}
    ${
      reviewOn === null
        ? nothing
        : html`<p>${words.decide.on(formatDay(reviewOn, context.language))}</p>`
    }
  </section>`;
}

/** The field itself holds what is typed: a year of which one digit stands must not be taken away. */
function renderDate(view: TalkView) {
  const { words, record, today } = view;
  const { reviewOn } = record.plan;
  return html`<label class="field short"
      ><span>${words.decide.date}</span>
      <input
        id=${fieldId}
        type="date"
        min=${today}
        value=${reviewOn ?? ""}
        aria-describedby=${reviewOn === null ? hintId : nothing}
        @change=${(event: Event) => setDate(event, view)}
    /></label>
    ${reviewOn === null ? html`<p id=${hintId} class="said-now">${words.decide.pickDay}</p>` : nothing}`;
}

function setLookAgain(name: LookAgain, view: TalkView): void {
  view.show({ lookAgain: name });
  // The date that stands stays until another is picked.
  if (name !== "date") view.act({ type: "set-review-date", on: toReviewDay(name, view.today) });
}

/** A day that is past, or none, is no date: the hint by the field says so, and it is read aloud. */
function setDate(event: Event, view: TalkView): void {
  const on = readDay(event.target as HTMLInputElement, view.today);
  view.act({ type: "set-review-date", on });
  view.show({ message: on !== null ? "" : view.words.decide.pickDay });
}
