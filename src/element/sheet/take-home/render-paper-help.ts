import { html, nothing } from "lit";
import type { CompiledContact, CompiledWay } from "../../../compiled/index.ts";
import type { ReadingWords } from "../../../words/index.ts";
import { collectContacts } from "../../parts/collect-contacts.ts";
import type { PaperView } from "../paper-view.ts";

// Writing comes before ringing: many young people cannot or will not speak.
const order: readonly CompiledWay["by"][] = ["text", "chat", "phone", "email", "web", "go"];

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
                      <span lang=${lang}>(${contact.name})</span>
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
  const { name, ways, hours, cost, for: whom } = contact;
  const notes = [name, whom, hours ?? ways.find((way) => way.hours)?.hours, cost];
  return html`<li>
    <strong>${sayWays(contact, words)}</strong>
    <span lang=${lang}>${notes.filter(Boolean).join(words.common.listBreak)}</span>
  </li>`;
}

/** Whoever can be written to first. */
function sortContacts(contacts: readonly CompiledContact[]): readonly CompiledContact[] {
  const place = ({ ways }: CompiledContact) => Math.min(...ways.map(({ by }) => order.indexOf(by)));
  return [...contacts].sort((one, other) => place(one) - place(other));
}

function sayWays({ ways, name }: CompiledContact, words: ReadingWords): string {
  return [...ways]
    .sort((one, other) => order.indexOf(one.by) - order.indexOf(other.by))
    .map((way) => sayWay(way, name, words))
    .join(words.common.or);
}

/** Where a page is, as people type it: nothing on paper can be pressed. */
function sayAddress({ to = "" }: CompiledWay): string {
  return ` (${to.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")})`;
}

function sayWay(way: CompiledWay, name: string, words: ReadingWords): string {
  const { help } = words;
  const to = way.to ?? "";
  const said = {
    text: () => help.text(to, way.keyword),
    chat: () => help.chat(name) + sayAddress(way),
    phone: () => help.phone(to),
    email: () => help.email(to),
    web: () => help.web(name) + sayAddress(way),
    go: () => help.go(way.place ?? to),
  }[way.by]();
  return way.then ? said + words.common.listBreak + help.then(way.then) : said;
}
