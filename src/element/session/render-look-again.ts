import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import { type LookAgain, lookAgains } from "./look-agains.ts";
import { toReviewDay } from "./to-review-day.ts";
import { renderToggles } from "./render-toggles.ts";
import type { TalkView } from "./talk-view.ts";

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
      onPress: (name) => setLookAgain(name, view),
    })}
    ${
      state.lookAgain === "date"
        ? html`<label class="field short"
            ><span>${words.decide.date}</span>
            <input
              type="date"
              min=${view.today}
              .value=${reviewOn ?? ""}
              @change=${(event: Event) => setDate(event, view)}
          /></label>`
        : nothing
    }
    ${
      reviewOn === null
        ? nothing
        : html`<p>${words.decide.on(formatDay(reviewOn, context.language))}</p>`
    }
  </section>`;
}

function setLookAgain(name: LookAgain, view: TalkView): void {
  view.show({ lookAgain: name });
  // The date that stands stays until another is picked.
  if (name !== "date") view.act({ type: "set-review-date", on: toReviewDay(name, view.today) });
}

function setDate(event: Event, view: TalkView): void {
  const input = event.target as HTMLInputElement;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(input.value) && input.validity.valid;
  const isReal = isDay && !Number.isNaN(Date.parse(`${input.value}T00:00:00Z`));
  if (input.value === "" || isReal) {
    input.setCustomValidity("");
    view.act({ type: "set-review-date", on: input.value === "" ? null : input.value });
    return;
  }
  input.reportValidity();
}
