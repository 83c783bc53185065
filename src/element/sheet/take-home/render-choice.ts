import { html, nothing } from "lit";
import { renderIcon } from "../../parts/render-icon.ts";
import type { Choice } from "./list-choice.ts";
import type { Saying } from "./list-voices.ts";
import type { PaperRecord } from "./paper-record.ts";

/** What was decided about one grid and why, each person apart; then what else was looked at. */
export function renderChoice(choice: Choice, paper: PaperRecord) {
  const { talk, note, reading, gridLanguage } = paper;
  const lang = gridLanguage ?? nothing;
  const { colon } = reading.common;
  return html`<section class="paper-choice">
    <h2><span lang=${lang}>${choice.title}</span></h2>
    <p class="paper-decided">${choice.decision}</p>
    ${choice.agreement.map((said) => html`<p>${said}</p>`)}
    ${choice.differently.map(
      ({ name, words }) =>
        html`<p>
          <strong>${note.grid.seesDifferently(name)}</strong>${colon}<q><bdi>${words}</bdi></q>
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
            <strong>${paper.paper.takeHome.others}</strong>${colon}<span lang=${lang}
              >${choice.others.join("; ")}</span
            >.
          </p>`
        : nothing
    }
    ${choice.hidden.map(({ name, why }) => html`<p>${talk.record.hidden(name, why)}</p>`)}
    ${choice.status === "draft" ? html`<p class="paper-state">${talk.summary.draft}</p>` : nothing}
    ${
      choice.status === "withdrawn"
        ? html`<p class="paper-state">${talk.summary.withdrawn}</p>`
        : nothing
    }
  </section>`;
}

function renderSaying({ mark, about, details, words }: Saying, paper: PaperRecord) {
  const { note, reading, gridLanguage } = paper;
  const lang = gridLanguage ?? nothing;
  return html`<li>
    ${mark === "good" || mark === "worries" ? renderIcon(mark) : nothing}
    <span
      >${
        mark
          ? html`<span class="paper-mark">${note.marks[mark]}${reading.common.colon}</span>`
          : nothing
      }${about === undefined ? nothing : html`<span lang=${lang}>${about}</span>`}${
        details.length > 0 ? html` <span lang=${lang}>(${details.join(" ")})</span>` : nothing
      }${words.map((own) => html` <q><bdi>${own}</bdi></q>`)}</span
    >
  </li>`;
}
