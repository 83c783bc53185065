import { html, nothing } from "lit";
import type { CompiledContact } from "../../../compiled/index.ts";
import type { ReadingWords } from "../../../words/index.ts";
import { collectContacts } from "../../parts/collect-contacts.ts";
import type { PaperView } from "../paper-view.ts";
import { sayHours, sayWays, sortContacts } from "../say-ways.ts";

/**
 * Crisis contacts in large type: danger first, then text and online chat, each with its number or address in full. What only
 * one nation has stands in a line of its own where the nation is not known.
 */
export function renderPaperHelp({ grid, nation, words, gridLanguage }: PaperView) {
  const wanted = nation?.toLowerCase();
  const theirs = grid.contacts.filter(
    ({ id, nation: code }) => id === wanted || code.toLowerCase() === wanted,
  );
  const { shared, own } = collectContacts(theirs.length > 0 ? theirs : grid.contacts);
  const isDanger = ({ when }: CompiledContact) => when === "danger";
  const all = [...shared, ...own.flatMap(({ contacts }) => contacts)];
  const lang = gridLanguage ?? nothing;
  const dangers = new Set(all.filter(isDanger).map((one) => sayWays(one, words)));
  return html`<section class="paper-help">
    <h2>${words.help.heading}</h2>
    ${[...dangers].map((said) => html`<p class="paper-danger">${words.help.danger} <strong>${said}</strong></p>`)}
    <ul role="list">
      ${sortContacts(shared.filter((contact) => !isDanger(contact))).map((contact) =>
        renderContact(contact, words, lang),
      )}
    </ul>
    ${
      own.length > 0
        ? html`<ul class="paper-nations" role="list">
            ${own.map(({ nation: name, contacts }) =>
              contacts
                .filter((contact) => !isDanger(contact))
                .map(
                  (contact) =>
                    html`<li>
                      ${name}${words.common.colon}<strong>${sayWays(contact, words)}</strong>
                      <span lang=${lang}
                        >(${[contact.name, sayHours(contact), contact.cost].filter(Boolean).join(words.common.listBreak)})</span
                      >
                    </li>`,
                ),
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

function renderContact(
  contact: CompiledContact,
  words: ReadingWords,
  lang: string | typeof nothing,
) {
  const { name, cost, for: whom } = contact;
  const notes = [name, whom, sayHours(contact), cost];
  return html`<li>
    <strong>${sayWays(contact, words)}</strong>
    <span lang=${lang}>${notes.filter(Boolean).join(words.common.listBreak)}</span>
  </li>`;
}
