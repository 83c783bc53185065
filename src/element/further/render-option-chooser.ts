import { html, nothing } from "lit";
import { languageOf } from "../parts/language-of.ts";
import type { Reader } from "../views/reader.ts";
import type { FurtherContext } from "./further-context.ts";

/** Which options to compare: all alike, all ticked at first; the last one stays. */
export function renderOptionChooser({ views, shown }: Reader, context: FurtherContext) {
  const { grid, words } = context;
  const isLast = shown.kept.length === 1;
  const toggle = (id: string) => {
    const hidden = shown.hidden.map((option) => option.id);
    const isHidden = hidden.includes(id);
    views.pick({ hidden: isHidden ? hidden.filter((one) => one !== id) : [...hidden, id] });
  };
  return html`<fieldset class="option-chooser">
    <legend class="hidden-words">${words.views.whichOptions}</legend>
    ${grid.options.map((option) => {
      const isKept = shown.kept.includes(option);
      return html`<label class="tick">
        <input
          type="checkbox"
          .checked=${isKept}
          ?disabled=${isKept && isLast}
          @change=${() => toggle(option.id)}
        />
        <span lang=${languageOf(context, `options/${option.id}/name`)}>${option.name}</span>
      </label>`;
    })}
    <p role="status" class="quiet">${isLast ? words.keepOne : nothing}</p>
  </fieldset>`;
}
