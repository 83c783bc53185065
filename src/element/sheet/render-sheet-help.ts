import { html, nothing } from "lit";
import type { CompiledContact } from "../../compiled/index.ts";
import { collectContacts } from "../parts/collect-contacts.ts";
import { sayHours, sayWays, sortContacts } from "./say-ways.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Crisis contacts run together to take little room, each with its number or address in full; danger first. */
export function renderSheetHelp(context: SheetContext) {
  const { grid, words, nation } = context;
  const wanted = nation?.toLowerCase();
  const theirs = grid.contacts.filter(
    ({ id, nation: code }) => id === wanted || code.toLowerCase() === wanted,
  );
  const { shared, own } = collectContacts(theirs.length > 0 ? theirs : grid.contacts);
  const isDanger = ({ when }: CompiledContact) => when === "danger";
  const all = [...shared, ...own.flatMap(({ contacts }) => contacts)];
  if (all.length === 0) return nothing;
  const dangers = [...new Set(all.filter(isDanger).map((one) => sayWays(one, words)))];
  const others = sortContacts(shared.filter((contact) => !isDanger(contact)));
  return html`<section class="sheet-help">
    <h2>${words.help.heading}</h2>
    ${dangers.map((said) => html`<p>${words.help.danger} <strong>${said}.</strong></p>`)}
    <ul role="list">
      ${others.map(
        (contact) =>
          html`<li>
            <strong>${sayWays(contact, words)}</strong> ${renderNotes(contact, context)}
          </li>`,
      )}
    </ul>
    <ul class="nations" role="list">
      ${own.map(({ nation: place, contacts }) =>
        contacts
          .filter((contact) => !isDanger(contact))
          .map(
            (contact) =>
              html`<li>
                ${place}${words.common.colon}<strong>${sayWays(contact, words)}</strong>
                ${renderNotes(contact, context)}
              </li>`,
          ),
      )}
    </ul>
  </section>`;
}

/** Who is there for whom, when, and at what cost; not the name again where the way to them says it. */
function renderNotes(contact: CompiledContact, { words, grid }: SheetContext) {
  const { name, cost, for: whom, ways } = contact;
  const isNamed = ways.some(
    ({ by, keyword }) => by === "chat" || keyword?.toLowerCase() === name.toLowerCase(),
  );
  const notes = [isNamed ? undefined : name, whom, sayHours(contact), cost].filter(Boolean);
  if (notes.length === 0) return nothing;
  return html`<span lang=${grid.contacts[0]?.language ?? nothing}
    >(${notes.join(words.common.listBreak)})</span
  >`;
}
