import { html, nothing } from "lit";
import type { CompiledContact, CompiledWay } from "../../compiled/index.ts";
import { collectContacts } from "../parts/collect-contacts.ts";
import type { SheetContext } from "./sheet-context.ts";

// Writing comes before ringing: many young people cannot or will not speak.
const order: readonly CompiledWay["by"][] = ["text", "chat", "phone", "email", "web", "go"];

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
  const dangers = [...new Set(all.filter(isDanger).map((one) => sayWays(one, context)))];
  const others = shared.filter((contact) => !isDanger(contact)).sort(byWriting);
  return html`<section class="sheet-help">
    <h2>${words.help.heading}</h2>
    ${dangers.map((said) => html`<p>${words.help.danger} <strong>${said}.</strong></p>`)}
    <ul role="list">
      ${others.map(
        (contact) =>
          html`<li>
            <strong>${sayWays(contact, context)}</strong> ${renderNotes(contact, context)}
          </li>`,
      )}
      ${own.map(({ nation: place, contacts }) =>
        contacts
          .filter((contact) => !isDanger(contact))
          .map(
            (contact) =>
              html`<li>
                ${place}${words.common.colon}<strong>${sayWays(contact, context)}</strong>
                ${renderNotes({ name: contact.name, ways: contact.ways }, context)}
              </li>`,
          ),
      )}
    </ul>
  </section>`;
}

type Noted = Pick<CompiledContact, "name" | "ways" | "for" | "hours" | "cost">;

function renderNotes({ name, ways, for: whom, hours, cost }: Noted, context: SheetContext) {
  const { words, grid } = context;
  const notes = [name, whom, hours ?? ways.find((way) => way.hours)?.hours, cost];
  return html`<span lang=${grid.contacts[0]?.language ?? nothing}
    >(${notes.filter(Boolean).join(words.common.listBreak)})</span
  >`;
}

function byWriting(one: CompiledContact, other: CompiledContact): number {
  const place = ({ ways }: CompiledContact) => Math.min(...ways.map(({ by }) => order.indexOf(by)));
  return place(one) - place(other);
}

function sayWays({ ways, name }: CompiledContact, { words }: SheetContext): string {
  return [...ways]
    .sort((one, other) => order.indexOf(one.by) - order.indexOf(other.by))
    .map((way) => sayWay(way, name, words.help) + (way.then ? sayThen(way.then, words) : ""))
    .join(words.common.or);
}

const sayThen = (then: string, { common, help }: SheetContext["words"]): string =>
  common.listBreak + help.then(then);

/** Nothing on paper can be pressed: an address stands in full, as people type it. */
function sayWay(way: CompiledWay, name: string, help: SheetContext["words"]["help"]): string {
  const { by, to = "", place } = way;
  const address = to.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  if (by === "text") return help.text(to, way.keyword);
  if (by === "phone") return help.phone(to);
  if (by === "email") return help.email(to);
  if (by === "go") return help.go(place ?? to);
  return `${by === "chat" ? help.chat(name) : help.web(name)}, ${address}`;
}
