import { html, nothing } from "lit";
import { formatDay } from "../parts/format-day.ts";
import { languageOf } from "../parts/language-of.ts";
import type { Told } from "./cut-short.ts";
import { listReasonsInShort } from "./list-reasons-in-short.ts";
import { listNextInShort } from "./list-next-in-short.ts";
import { renderBox } from "./render-box.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What is ticked and written together: what goes alongside, the choice, why, what else matters, what happens next. */
export function renderBand(context: SheetContext) {
  const { paperWords } = context;
  const why = listReasonsInShort(context);
  const classes = ["writing", context.brevity > 3 && "in-rows", why.length > 0 && "told"];
  return html`<section class="band-of-boxes">
    ${renderAlongside(context)}
    <div class=${classes.filter(Boolean).join(" ")}>
      ${renderWriting(context, paperWords.otherMatters, listOwnMatters(context))}
      ${renderWriting(context, paperWords.why, why)}
      ${renderWriting(context, paperWords.next, listNextInShort(context), renderReview(context))}
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
          >${talk ? nothing : html`<span class="who">${paperWords.who}</span><span class="line"></span>`}
        </li>`;
      })}
    </ul>
  </div>`;
}

function listOwnMatters({ talk, nameOf }: SheetContext): readonly Told[] {
  return (talk?.matters ?? []).flatMap(({ by, words }) =>
    words.map(({ text }) => ({ name: nameOf(by), say: text })),
  );
}

function renderReview({ record, language, paperWords }: SheetContext) {
  const day = record?.plan.reviewOn;
  return html`<p class="look-again">
    <strong>${paperWords.lookAgain}</strong>
    ${day ? formatDay(day, language) : html`<span class="line"></span>`}
  </p>`;
}

/** Room to write, or what was written: what one person said stands together, after their name. */
function renderWriting(
  { words }: SheetContext,
  heading: string,
  told: readonly Told[],
  last: unknown = nothing,
) {
  return html`<div class="writing-box">
    <h2>${heading}</h2>
    ${groupByName(told).map(
      ({ name, says }) =>
        html`<p dir="auto">
          ${name ? html`<strong>${name}</strong>${words.common.colon}` : nothing}${says.map(
            (say, index) => html`${separate(says[index - 1])}<bdi>${say}</bdi>`,
          )}
        </p>`,
    )}${last}
  </div>`;
}

/** What stands between two sayings in a row: a sentence has its own end. */
function separate(before: string | undefined): string {
  if (before === undefined) return "";
  return /[.!?…]$/.test(before) ? " " : " · ";
}

function groupByName(told: readonly Told[]) {
  const groups: { name: string | undefined; says: string[] }[] = [];
  for (const { name, say } of told) {
    const group = groups.at(-1);
    if (group && name !== undefined && group.name === name) group.says.push(say);
    else groups.push({ name, says: [say] });
  }
  return groups;
}
