import { html, nothing } from "lit";
import { renderIcon } from "../../parts/render-icon.ts";
import type { Choice } from "./list-choice.ts";
import type { Saying } from "./list-voices.ts";
import type { PaperRecord } from "./paper-record.ts";
import { renderTopic } from "./render-topic.ts";

/**
 * What was decided about one grid and why, each person apart; then what else was looked at.
 *
 * @param saysState says that the grid is a draft or withdrawn; false where the paper says it already
 */
export function renderChoice(choice: Choice, paper: PaperRecord, saysState = true) {
  const { note, reading, gridLanguage } = paper;
  const lang = gridLanguage ?? nothing;
  const { colon } = reading.common;
  return html`<section class="paper-choice">
    <h2><span lang=${lang}>${choice.title}</span></h2>
    <p class="paper-decided">${choice.decision}</p>
    ${choice.agreement.map((said) => html`<p>${said}</p>`)}
    ${choice.differently.map(
      ({ name, words }) =>
        html`<p>
          <span class="paper-mark">${note.grid.seesDifferently(name)}${colon}</span
          ><q><bdi>${words}</bdi></q>
        </p>`,
    )}
    ${
      choice.voices.length > 0
        ? html`<div class="paper-voices">
            ${choice.voices.map(
              ({ person, sayings }) =>
                html`<section>
                  <h3>${person.shown}</h3>
                  <ul role="list">
                    ${sayings.map((saying) => renderSaying(saying, paper))}
                  </ul>
                </section>`,
            )}
          </div>`
        : nothing
    }
    ${
      choice.others.length > 0
        ? html`<p>
            <span class="paper-mark">${paper.paper.takeHome.others}${colon}</span
            ><span lang=${lang}>${choice.others.join("; ")}</span>.
          </p>`
        : nothing
    }
    ${choice.hidden.map(({ name, why }) => html`<p>${paper.talk.record.hidden(name, why)}</p>`)}
    ${saysState ? renderState(choice, paper) : nothing}
  </section>`;
}

function renderState({ status }: Choice, { talk }: PaperRecord) {
  if (status !== "draft" && status !== "withdrawn") return nothing;
  return html`<p class="paper-state">${talk.summary[status]}</p>`;
}

function renderSaying({ mark, topic, words }: Saying, given: PaperRecord) {
  const { note, paper, reading } = given;
  const marks = { ...note.marks, most: paper.takeHome.most };
  // Beside a question of the grid, own words would be one quotation after another.
  const look = topic && topic.questions.length > 0 ? "paper-own" : nothing;
  return html`<li>
    ${mark === "good" || mark === "worries" ? renderIcon(mark) : nothing}
    <span
      >${
        mark ? html`<span class="paper-mark">${marks[mark]}${reading.common.colon}</span>` : nothing
      }${topic ? renderTopic(topic, given) : nothing}${words.map(
        (own) => html` <q class=${look}><bdi>${own}</bdi></q>`,
      )}</span
    >
  </li>`;
}
