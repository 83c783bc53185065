import { html, nothing } from "lit";
import type { GroupingName } from "../../../record/index.ts";
import type { TalkView } from "../talk-view.ts";
import { groupings } from "./groupings.ts";

/** The kinds of help as equal choices. */
export interface KindChoices {
  readonly legend: string;
  readonly note?: string | undefined;
  readonly picked: GroupingName | undefined;
  readonly onPick: (name: GroupingName) => void;
}

/** The kinds of help with their meanings, and what there is of each in this place. */
export function renderKindChoices(
  { context }: TalkView,
  { legend, note, picked, onPick }: KindChoices,
) {
  return html`<fieldset class="section kinds">
    <legend>${legend}</legend>
    ${note ? html`<p class="quiet">${note}</p>` : nothing}
    <div class="choices">
      ${groupings.map(
        (name) =>
          html`<label class=${picked === name ? "choice picked" : "choice"}>
            <input
              type="radio"
              name="kind"
              .checked=${picked === name}
              @change=${() => onPick(name)}
            />
            <span
              ><strong>${context.words.groupings[name]}</strong>
              <span class="quiet detail">${context.words.meanings[name]}</span></span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}
