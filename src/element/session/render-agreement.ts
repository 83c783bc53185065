import { html, nothing } from "lit";
import { renderOwnWords } from "./render-own-words.ts";
import { renderToggles } from "./render-toggles.ts";
import type { TalkView } from "./talk-view.ts";

/** Whether people agree, who sees it differently and how, and who decided. */
export function renderAgreement(view: TalkView) {
  const { words, talk, people, takers } = view;
  const { decision } = talk;
  if (decision === null) return nothing;
  const grid = talk.grid.id;
  return html`<section class="section pair">
    ${
      takers.length > 1
        ? renderToggles({
            key: "agreement",
            heading: words.decide.agreement,
            choices: [
              { name: "agreed", say: words.decide.agreed },
              { name: "seen-differently", say: words.decide.differently },
            ],
            isPressed: (name) => decision.agreement === name,
            onPress: (name) => setAgreement(name, view),
          })
        : nothing
    }
    ${renderToggles({
      key: "decided-by",
      heading: words.decide.decidedBy,
      choices: people.map(({ id, shown }) => ({ name: id, say: shown })),
      isPressed: (id) => decision.decidedBy.includes(id),
      onPress: (id) => {
        const others = decision.decidedBy.filter((one) => one !== id);
        const isIn = others.length < decision.decidedBy.length;
        view.act({ type: "set-decided-by", grid, people: isIn ? others : [...others, id] });
      },
    })}
    ${
      decision.agreement === "seen-differently"
        ? html`<div class="columns whole">
            ${takers.map(
              (person) =>
                html`<div class="column">
                  ${renderOwnWords(view, {
                    key: `differently--${person.id}`,
                    button: words.decide.differentlyHow(person.shown),
                    label: words.decide.differentlyHow(person.shown),
                    words: decision.differently.find(({ by }) => by === person.id),
                    onText: (text) =>
                      view.act({ type: "write-differently", grid, by: person.id, text }),
                  })}
                </div>`,
            )}
          </div>`
        : nothing
    }
  </section>`;
}

/** Agreeing together is deciding together, unless people have said otherwise. */
function setAgreement(name: "agreed" | "seen-differently", view: TalkView): void {
  const { decision, grid } = view.talk;
  if (decision === null) return;
  const agreement = decision.agreement === name ? null : name;
  const agree = { type: "set-agreement" as const, grid: grid.id, agreement };
  const everyone = view.people.filter(({ role }) => role !== "interpreter").map(({ id }) => id);
  if (agreement === "agreed" && decision.decidedBy.length === 0) {
    view.act(agree, { type: "set-decided-by", grid: grid.id, people: everyone });
  } else view.act(agree);
}
