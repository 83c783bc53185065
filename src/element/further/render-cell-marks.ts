import { html, nothing } from "lit";
import type { MarkName } from "../marks/mark.ts";
import { markNames } from "../marks/mark-names.ts";
import { renderIcon } from "../parts/render-icon.ts";
import type { FurtherContext } from "./further-context.ts";

/** One cell's marks. */
export interface CellMarks {
  /** The question as asked. */
  readonly question: string;
  /** The option's name. */
  readonly option: string;
  /** What is pressed; nothing when undefined. */
  readonly pressed: MarkName | undefined;
  readonly words: FurtherContext["words"];
  /** Called with the mark that was tapped, pressed before or not. */
  readonly onTap: (mark: MarkName) => void;
}

/**
 * Three toggle buttons of fixed size and, below, the word of the one that is pressed; its room is
 * kept, so pressing moves nothing. Names tell the cell: "Good for me: What does it involve? Wait".
 */
export function renderCellMarks({ question, option, pressed, words, onTap }: CellMarks) {
  return html`<div class="marks">
    <div class="mark-row" role="group" aria-label=${words.marks.group(question, option)}>
      ${markNames.map(
        (mark) =>
          html`<button
            type="button"
            class="button mark"
            aria-pressed=${pressed === mark}
            aria-label=${words.marks.names[mark] + words.answer.of(question, option)}
            @click=${(press: MouseEvent) => {
              // The second press of a double one would take the mark away again.
              if (press.detail < 2) onTap(mark);
            }}
          >
            ${renderIcon(mark)}
          </button>`,
      )}
    </div>
    <p class="mark-word" aria-hidden="true">${pressed ? words.marks.names[pressed] : nothing}</p>
  </div>`;
}
