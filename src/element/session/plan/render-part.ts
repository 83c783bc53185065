import { html, nothing } from "lit";
import type { PlanWordsPart } from "../../../record/index.ts";
import { getLaterWords } from "../../../words/index.ts";
import type { NamedPerson } from "../name-people.ts";
import { renderOwnWords } from "../render-own-words.ts";
import type { TalkView } from "../talk-view.ts";

/** One thing to fill in: what it is at the start of the line, each person's words at its end. */
export function renderPart(key: string, say: string, fields: unknown, note?: string) {
  const id = `part-${key}`;
  return html`<div class="part" role="group" aria-labelledby=${id}>
    <div>
      <h4 id=${id}>${say}</h4>
      ${note ? html`<p class="quiet">${note}</p>` : nothing}
    </div>
    <div class="fields">${fields}</div>
  </div>`;
}

/** A part of the plan in words, each person's apart. */
export function renderWords(
  view: TalkView,
  given: { part: PlanWordsPart; people: readonly NamedPerson[]; say?: string },
) {
  const { part, people } = given;
  const words = getLaterWords(view.context.language).plan;
  const say = given.say ?? words[part];
  const fields = people.map((person) =>
    renderOwnWords(view, {
      key: `${part}--${person.id}`,
      button: sayOpener(person, people, view),
      label: words.writeFor(say, person.shown),
      words: view.record.plan[part].find(({ by }) => by === person.id),
      onText: (text) => view.act({ type: "write-plan", part, by: person.id, text }),
    }),
  );
  const rows = fields.map((field) => html`<div>${field}</div>`);
  return renderPart(part, say, rows, part === "sharedWith" ? words.sharedWithNote : undefined);
}

/** Where several can write, the opener says who. */
export function sayOpener(
  person: NamedPerson,
  people: readonly NamedPerson[],
  view: TalkView,
): string {
  return people.length > 1 ? person.shown : getLaterWords(view.context.language).plan.write;
}
