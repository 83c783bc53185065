import { html } from "lit";
import type { GroupingName } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import type { TalkView } from "../talk-view.ts";
import { groupings } from "./groupings.ts";

/** Which kind of help one person would choose. */
export interface KindSelect {
  readonly label: string;
  /** The kind that the others name. */
  readonly agreed: GroupingName;
  /** Undefined: the same. */
  readonly picked: GroupingName | undefined;
  readonly onPick: (grouping: GroupingName | undefined) => void;
}

/** The same kind of help as the others, or which other one. */
export function renderKindSelect({ context }: TalkView, select: KindSelect) {
  const { label, agreed, picked, onPick } = select;
  const pick = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    onPick(groupings.find((name) => name === value));
  };
  return html`<label class="field"
    ><span>${label}</span>
    <select @change=${pick}>
      <option value="" ?selected=${picked === undefined}>
        ${getLaterWords(context.language).plan.kindSame}
      </option>
      ${groupings
        .filter((name) => name !== agreed)
        .map(
          (name) =>
            html`<option value=${name} ?selected=${picked === name}>
              ${context.words.groupings[name]}
            </option>`,
        )}
    </select></label
  >`;
}
