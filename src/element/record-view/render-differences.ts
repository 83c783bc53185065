import { html } from "lit";
import type { CompiledGrid } from "../../compiled/index.ts";
import {
  compareShown,
  createGridReference,
  type GridDifference,
  type GridTalk,
  type Here,
} from "../../record/index.ts";
import type { ReadingWords, TalkWords } from "../../words/index.ts";
import { createShown } from "./create-shown.ts";
import { findShownText } from "./find-shown-text.ts";

/**
 * What has changed in a grid since the talk about it, with the words then and now.
 *
 * @param here what is offered in this place now; left out: offers are not compared
 */
export function renderDifferences(
  talk: GridTalk,
  grid: CompiledGrid,
  words: TalkWords,
  reading: ReadingWords,
  here?: Here,
) {
  const id = `changes-${talk.grid.id}`;
  const differences = compareShown(talk, {
    grid: createGridReference(grid),
    asShown: createShown(grid, reading),
    ...(here && { here }),
  });
  const isSame = grid.digest === talk.grid.digest;
  return html`<section class="section changes" part="changes" aria-labelledby=${id}>
    <h3 id=${id}>${words.record.changes}</h3>
    ${isSame && differences.length === 0 ? html`<p>${words.record.noChanges}</p>` : ""}
    ${
      !isSame && differences.every(({ what }) => ["dates", "status", "version"].includes(what))
        ? html`<p>${words.record.otherChanges}</p>`
        : ""
    }
    <ul class="said" role="list">
      ${differences.map((difference) => renderDifference(difference, talk, words))}
    </ul>
  </section>`;
}

function renderDifference(difference: GridDifference, talk: GridTalk, words: TalkWords) {
  const { differences, before, after, gridStatus } = words.record;
  const { title, detail } = findShownText(talk.asShown, difference);
  const heading =
    difference.what === "answer" ? differences.answer(detail, title) : differences[difference.what];
  const say = (text: string) =>
    difference.what === "status" && text in gridStatus
      ? gridStatus[text as keyof typeof gridStatus]
      : text;
  return html`<li>
    <strong>${heading}</strong>
    <dl class="then-now">
      ${
        difference.before === undefined
          ? ""
          : html`<div>
              <dt>${before}</dt>
              <dd>${say(difference.before)}</dd>
            </div>`
      }
      ${
        difference.after === undefined
          ? ""
          : html`<div>
              <dt>${after}</dt>
              <dd>${say(difference.after)}</dd>
            </div>`
      }
    </dl>
  </li>`;
}
