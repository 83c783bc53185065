import { html, nothing } from "lit";
import { type ChosenOption, compareShown, createGridReference } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { createShown } from "../../record-view/create-shown.ts";
import { focusField } from "../focus-field.ts";
import { renderKindChoices } from "../plan/render-kind-choices.ts";
import { listWriters } from "../plan/list-writers.ts";
import { renderToggles } from "../render-toggles.ts";
import type { TalkView } from "../talk-view.ts";
import type { LookBack } from "./look-back.ts";

const nexts = ["carry-on", "change", "stop"] as const;
const mostCharacters = 2000;

/** What people say now: the kind of help, whether it is still right, what next, and why. */
export function renderLook(view: TalkView, back: LookBack) {
  const { context, record } = view;
  const words = getLaterWords(context.language).back;
  const say = (change: Partial<LookBack>) =>
    view.show({ back: { ...back, ...change }, message: "" });
  const before = record.reviews.flatMap(({ grouping }) => grouping ?? []);
  const last = before.at(-1) ?? record.grouping?.agreed;
  return html`${renderKindChoices(view, {
      legend: words.kind,
      note: last ? words.kindBefore(context.words.groupings[last]) : undefined,
      picked: back.grouping,
      onPick: (grouping) => say({ grouping }),
    })}
    ${renderToggles({
      key: "still",
      heading: words.still,
      choices: [
        { name: "yes", say: words.yes },
        { name: "no", say: words.no },
      ],
      isPressed: (name) => back.stillRight === (name === "yes"),
      onPress: (name) => {
        const isRight = name === "yes";
        say({ stillRight: back.stillRight === isRight ? null : isRight });
      },
    })}
    <fieldset class="section">
      <legend>${words.next}</legend>
      <div class="choices three">
        ${nexts.map(
          (next) =>
            html`<label class=${back.next === next ? "choice picked" : "choice"}>
              <input
                type="radio"
                name="next"
                .checked=${back.next === next}
                @change=${() => say({ next })}
              />
              <span>${words.nexts[next]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${back.next === "change" ? renderOptions(view, back, say) : nothing}
    <section class="section" aria-labelledby="back-why">
      <h3 id="back-why">${words.why}</h3>
      <div class="columns">
        ${listWriters(view).map(
          ({ id, shown }) =>
            html`<label class="field"
              ><span>${words.whyOf(shown)}</span>
              <textarea
                dir="auto"
                rows="3"
                maxlength=${mostCharacters}
                .value=${back.why[id] ?? ""}
                @input=${(event: Event) =>
                  say({
                    why: { ...back.why, [id]: (event.target as HTMLTextAreaElement).value },
                  })}
              ></textarea>
            </label>`,
        )}
      </div>
    </section>
    <div class="row end">
      <p class="said-now" aria-hidden="true">${view.state.message}</p>
      <button
        type="button"
        class="button main"
        @click=${(press: Event) => {
          if (back.next === null) return view.show({ message: words.pickFirst });
          keepLook(view, back);
          void focusField(press, "kept-look");
        }}
      >
        ${words.keep}
      </button>
    </div>`;
}

function renderOptions(view: TalkView, back: LookBack, say: (change: Partial<LookBack>) => void) {
  const words = getLaterWords(view.context.language).back;
  const { asShown, shown } = view.talk;
  const isPicked = (id: string) => back.options.some(({ option }) => option === id);
  const toggle = (id: string) =>
    shown.order.flatMap((option): ChosenOption[] => {
      const picked = back.options.find((one) => one.option === option);
      if (option === id) return picked ? [] : [{ option, variants: [] }];
      return picked ? [picked] : [];
    });
  return html`<fieldset class="section">
    <legend>${words.options}</legend>
    <div class=${`choices options of-${shown.order.length}`}>
      ${asShown.options
        .filter(({ id }) => shown.order.includes(id))
        .map(
          ({ id, name }) =>
            html`<label class=${isPicked(id) ? "choice picked" : "choice"}>
              <input
                type="checkbox"
                .checked=${isPicked(id)}
                @change=${() => say({ options: toggle(id) })}
              />
              <span lang=${view.context.gridLanguage ?? nothing}>${name}</span>
            </label>`,
        )}
    </div>
  </fieldset>`;
}

/** One look, added to those before: nothing of the talk is written over. */
function keepLook(view: TalkView, back: LookBack): void {
  const { context, talk, record, here, today } = view;
  const { grid } = context;
  const now = {
    grid: createGridReference(grid),
    asShown: createShown(grid, context.words),
    ...(here && { here }),
  };
  const why = Object.entries(back.why)
    .filter(([, text]) => text.trim() !== "")
    .map(([by, text]) => ({ by, text }));
  const others = record.grids.filter((one) => one !== talk && one.decision !== null);
  const { stillRight, next, options, grouping } = back;
  view.act({
    type: "add-review",
    people: listWriters(view).map(({ id }) => id),
    on: today,
    grids: [
      {
        grid: talk.grid.id,
        stillRight,
        next,
        why,
        differences: compareShown(talk, now),
        ...(next === "change" && options.length > 0 && { options: [...options] }),
      },
      ...others.map((one) => ({
        grid: one.grid.id,
        stillRight: null,
        next: null,
        why: [],
        differences: [],
      })),
    ],
    ...(grouping && { grouping }),
  });
  view.show({ back: { ...back, isKept: true }, lookAgain: undefined, message: "" });
}
