import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import { languageOf } from "../parts/language-of.ts";
import { listReasonsInShort } from "./list-reasons-in-short.ts";
import { listNextInShort } from "./list-next-in-short.ts";
import { renderBox } from "./render-box.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What is ticked and written together: what goes alongside, the choice, why, what else matters, what happens next. */
export function renderBand(context: SheetContext) {
  return html`<section class="band-of-boxes">
    ${renderAlongside(context)}
    <div class=${context.brevity > 1 ? "writing in-rows" : "writing"}>
      ${renderWriting(context.paperWords.otherMatters, listOwnMatters(context))}
      ${renderWriting(context.paperWords.why, listReasonsInShort(context))}
      ${renderWriting(context.paperWords.next, listNextInShort(context), renderReview(context))}
    </div>
  </section>`;
}

function renderAlongside(context: SheetContext) {
  const { grid, words, talk, paperWords } = context;
  if (grid.alongside.length === 0) return nothing;
  return html`<div class="going-along">
    <h2>${words.alongside}</h2>
    <ul role="list">
      ${grid.alongside.map(({ id, name }) => {
        const taken = talk?.alongside.find(({ item }) => item === id);
        return html`<li>
          ${renderBox(taken !== undefined, paperWords.ticked)}
          <span
            ><span lang=${languageOf(context, `alongside/${id}/name`)}>${name}</span>${
              taken?.who ? words.common.colon + taken.who.text : nothing
            }</span
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

function listOwnMatters({ talk, nameOf, paperWords }: SheetContext): readonly string[] {
  return (talk?.matters ?? []).flatMap(({ by, words }) =>
    words.map(({ text }) => (nameOf(by) ? paperWords.forPerson(nameOf(by), text) : text)),
  );
}

function renderReview({ record, language, paperWords }: SheetContext) {
  const day = record?.plan.reviewOn;
  return html`<p class="look-again">
    <strong>${paperWords.lookAgain}</strong>
    ${day ? formatDay(day, language) : html`<span class="line"></span>`}
  </p>`;
}

/** Room to write, or what was written. */
function renderWriting(heading: string, said: readonly string[], last: unknown = nothing) {
  return html`<div class="writing-box">
    <h2>${heading}</h2>
    ${said.map((one) => html`<p dir="auto">${one}</p>`)}${last}
  </div>`;
}
