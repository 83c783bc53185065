import { html, nothing } from "lit";
import type { CompiledOption } from "../../compiled/index.ts";
import type { ChosenOption } from "../../record/index.ts";
import { languageOf } from "../parts/language-of.ts";
import { renderIcon } from "../parts/render-icon.ts";
import { chooseOutcome } from "./choose-outcome.ts";
import { listShownOptions } from "./list-shown-options.ts";
import { followKind } from "./plan/follow-kind.ts";
import { outcomes } from "./outcomes.ts";
import { renderAgreement } from "./render-agreement.ts";
import { renderCovered } from "./render-covered.ts";
import { renderLookAgain } from "./render-look-again.ts";
import { renderReasons } from "./render-reasons.ts";
import type { TalkView } from "./talk-view.ts";

/** What was decided, why, by whom, and when people look again. */
export function renderDecide(view: TalkView) {
  const { words, talk } = view;
  const outcome = talk.decision?.outcome;
  return html`
    <h2 class="step-heading" tabindex="-1">${words.decide.heading}</h2>
    <fieldset class="section">
      <legend>${words.decide.outcomes}</legend>
      <div class="choices three">
        ${outcomes.map(
          (name) =>
            html`<label class=${outcome === name ? "choice picked" : "choice"}>
              <input
                type="radio"
                name="outcome"
                .checked=${outcome === name}
                @change=${() => chooseOutcome(view, name)}
              />
              <span>${words.outcomes[name]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${outcome === undefined || outcome === "chosen" ? renderOptions(view) : nothing}
    ${
      outcome === undefined
        ? nothing
        : [
            view.isCovered ? renderCovered(view) : renderReasons(view),
            renderAgreement(view),
            renderLookAgain(view),
          ]
    }
    <div class="row end">
      <button type="button" class="button" @click=${() => view.goTo("plan")}>
        ${words.decide.makePlan}
      </button>
      <button
        type="button"
        class="button main"
        @click=${() => {
          view.finish();
          view.goTo("finish");
        }}
      >
        ${words.decide.finish}
      </button>
    </div>
  `;
}

function renderOptions(view: TalkView) {
  const chosen = view.talk.decision?.options ?? [];
  const shown = listShownOptions(view);
  return html`<fieldset class="section">
      <legend>${view.words.decide.options}</legend>
      <div class=${`choices options of-${shown.length}`}>
        ${shown.map((option) => {
          const isChosen = chosen.some((one) => one.option === option.id);
          return html`<label class=${isChosen ? "choice picked" : "choice"}>
            <input
              type="checkbox"
              .checked=${isChosen}
              @change=${() => toggleOption(option.id, view)}
            />
            ${renderIcon(option.kind)}
            <span lang=${languageOf(view.context, `options/${option.id}/name`)}
              >${option.name}</span
            >
          </label>`;
        })}
      </div>
    </fieldset>
    ${shown
      .filter(({ id, variants }) => variants.length > 0 && chosen.some((one) => one.option === id))
      .map((option) => renderVariants(option, chosen, view))}`;
}

function renderVariants(option: CompiledOption, chosen: readonly ChosenOption[], view: TalkView) {
  const picked = chosen.find((one) => one.option === option.id)?.variants ?? [];
  return html`<fieldset class="section">
    <legend>${view.words.decide.variants(option.name)}</legend>
    <div class="choices">
      ${option.variants.map(
        ({ id, name, involves }) =>
          html`<label class=${picked.includes(id) ? "choice picked" : "choice"}>
            <input
              type="checkbox"
              .checked=${picked.includes(id)}
              @change=${() => toggleVariant(option.id, id, view)}
            />
            <span lang=${languageOf(view.context, `options/${option.id}/variants/${id}/name`)}
              ><strong>${name}</strong> <span class="quiet detail">${involves}</span></span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function toggleOption(option: string, view: TalkView): void {
  const chosen = view.talk.decision?.options ?? [];
  const others = chosen.filter((one) => one.option !== option);
  const isChosen = others.length < chosen.length;
  setOptions(isChosen ? others : [...others, { option, variants: [] }], view);
}

function toggleVariant(option: string, variant: string, view: TalkView): void {
  const chosen = view.talk.decision?.options ?? [];
  const toggled = chosen.map((one) => {
    if (one.option !== option) return one;
    const others = one.variants.filter((id) => id !== variant);
    const isPicked = others.length < one.variants.length;
    return { option, variants: isPicked ? others : [...others, variant] };
  });
  setOptions(toggled, view);
}

/** In the order shown, whatever the order of taps: no option leads because it was tapped first. */
function setOptions(chosen: readonly ChosenOption[], view: TalkView): void {
  const options = view.talk.shown.order.flatMap(
    (id) => chosen.find((one) => one.option === id) ?? [],
  );
  view.act(...followKind(view, options), {
    type: "decide",
    grid: view.context.grid.id,
    outcome: "chosen",
    options,
  });
}
