import { html, nothing } from "lit";
import { getLaterWords } from "../../../words/index.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";
import { listWriters } from "./list-writers.ts";
import { renderDay } from "./render-day.ts";
import { sayOpener } from "./render-part.ts";

/** How likely somebody finds success, and by which day. */
export function renderLikely(person: NamedPerson, view: TalkView) {
  const words = getLaterWords(view.context.language).plan;
  const entry = view.record.plan.likely.find((one) => one.words.by === person.id);
  const write = (text: string, byDate: string | undefined) =>
    view.act({
      type: "write-likely",
      by: person.id,
      text,
      ...(byDate !== undefined && { byDate }),
    });
  return html`<div>
    ${renderOwnWords(view, {
      key: `likely--${person.id}`,
      button: sayOpener(person, listWriters(view), view),
      label: words.writeFor(words.likely, person.shown),
      words: entry?.words,
      onText: (text) => write(text, entry?.byDate),
    })}
    ${
      entry
        ? renderDay(view, {
            key: `likely-day--${person.id}`,
            label: words.likelyDay(person.shown),
            day: entry.byDate,
            onDay: (day) => write(entry.words.text, day),
          })
        : nothing
    }
  </div>`;
}
