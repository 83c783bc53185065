import { html, nothing } from "lit";
import type { ChosenOption, GridTalk } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import { listWriters } from "../plan/list-writers.ts";
import { renderToggles } from "../render-toggles.ts";
import type { TalkView } from "../talk-view.ts";
import type { GridLook, LookBack } from "./look-back.ts";
import { startGridLook } from "./start-look-back.ts";

const nexts = ["carry-on", "change", "stop"] as const;
const mostCharacters = 2000;

/** What people say of one decision now: whether it is still right, what next, and why. */
export function renderGridLook(talk: GridTalk, view: TalkView, back: LookBack) {
  const words = getLaterWords(view.context.language).back;
  const { id } = talk.grid;
  const look = back.grids[id] ?? startGridLook();
  const say = (change: Partial<GridLook>) =>
    view.show({
      back: { ...back, grids: { ...back.grids, [id]: { ...look, ...change } } },
      message: "",
    });
  return html`${renderToggles({
      key: `still--${id}`,
      heading: words.still,
      choices: [
        { name: "yes", say: words.yes },
        { name: "no", say: words.no },
      ],
      isPressed: (name) => look.stillRight === (name === "yes"),
      onPress: (name) => {
        const isRight = name === "yes";
        say({ stillRight: look.stillRight === isRight ? null : isRight });
      },
    })}
    <fieldset class="section">
      <legend>${words.next}</legend>
      <div class="choices three">
        ${nexts.map(
          (next) =>
            html`<label class=${look.next === next ? "choice picked" : "choice"}>
              <input
                type="radio"
                name=${`next--${id}`}
                .checked=${look.next === next}
                @change=${() => say({ next })}
              />
              <span>${words.nexts[next]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${look.next === "change" ? renderOptions(talk, look, view, say) : nothing}
    <section class="section" aria-labelledby=${`why--${id}`}>
      <h3 id=${`why--${id}`}>${words.why}</h3>
      <div class="columns">${listWriters(view).map((person) => renderWhy(person))}</div>
    </section>`;

  function renderWhy(person: { id: string; shown: string }) {
    const write = (event: Event) =>
      say({ why: { ...look.why, [person.id]: (event.target as HTMLTextAreaElement).value } });
    return html`<label class="field"
      ><span>${words.whyOf(person.shown)}</span>
      <textarea
        dir="auto"
        rows="3"
        maxlength=${mostCharacters}
        .value=${look.why[person.id] ?? ""}
        @input=${write}
      ></textarea>
    </label>`;
  }
}

function renderOptions(
  { grid, asShown, shown }: GridTalk,
  look: GridLook,
  view: TalkView,
  say: (change: Partial<GridLook>) => void,
) {
  const words = getLaterWords(view.context.language).back;
  const isPicked = (id: string) => look.options.some(({ option }) => option === id);
  const toggle = (id: string) =>
    shown.order.flatMap((option): ChosenOption[] => {
      const picked = look.options.find((one) => one.option === option);
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
              <span lang=${view.context.gridLanguage ? grid.language : nothing}>${name}</span>
            </label>`,
        )}
    </div>
  </fieldset>`;
}
