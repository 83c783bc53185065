import { html } from "lit";
import { readDay } from "../read-day.ts";
import type { TalkView } from "../talk-view.ts";

/** A day to fill in. */
export interface DayField {
  /** Unique in the element; serves as an id. */
  readonly key: string;
  readonly label: string;
  readonly day: string | undefined;
  /** Told the day, from today on; undefined where there is none. */
  readonly onDay: (day: string | undefined) => void;
}

/** A field for a day; a day that is past is none, and that is said. */
export function renderDay(view: TalkView, { key, label, day, onDay }: DayField) {
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const picked = readDay(field, view.today);
    onDay(picked ?? undefined);
    const isWrong = picked === null && field.value !== "";
    view.show({ message: isWrong ? view.words.decide.pickDay : "" });
  };
  return html`<label class="field short"
    ><span>${label}</span>
    <input id=${key} type="date" min=${view.today} value=${day ?? ""} @change=${take} />
  </label>`;
}
