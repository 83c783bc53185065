import { html, nothing } from "lit";
import type { CompiledContact, CompiledContacts, CompiledWay } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";
import type { Disclosures } from "../controllers/disclosures.ts";
import { collectContacts } from "./collect-contacts.ts";
import { formatDay } from "./format-day.ts";
import { joinNames } from "./join-names.ts";
import { renderLink } from "./render-link.ts";
import { renderReveal } from "./render-reveal.ts";
import { toSafeHref } from "./to-safe-href.ts";

/** What crisis contacts are drawn from. */
export interface HelpContext {
  /** The packs to choose from, in the order shown. */
  readonly packs: readonly CompiledContacts[];
  /** ISO 3166-2 code such as GB-WLS, or a pack's id: that nation alone. An unknown one shows all. */
  readonly nation?: string | undefined;
  /** Numbers of single nations wait behind one tap. Default: they stand open. */
  readonly isShort?: boolean;
  /** Takes little room: danger, then text, chat and calls; the rest waits behind a tap. */
  readonly isCompact?: boolean;
  /** Stands in a dialog: its heading takes the focus, so that Enter presses nothing at once. */
  readonly isDialog?: boolean;
  readonly words: ReadingWords;
  /** BCP 47 tag that dates are written in. */
  readonly language: string;
  readonly disclosures: Disclosures;
}

// Writing comes before ringing: many young people cannot or will not speak.
const order: readonly CompiledWay["by"][] = ["text", "chat", "phone", "email", "web", "go"];

/** Crisis contacts: danger first, then text and online chat, all of one size. Needs `help` styles. */
export function renderHelp(context: HelpContext) {
  const { words, disclosures, isCompact = false } = context;
  const isShort = isCompact || context.isShort;
  const packs = choosePacks(context);
  const { shared, own } = collectContacts(packs);
  const isDanger = ({ when }: CompiledContact) => when === "danger";
  const ownWays = own.flatMap(({ nation, contacts }) =>
    sortWays(
      contacts.filter((contact) => !isDanger(contact)),
      nation,
    ),
  );
  const sharedWays = sortWays(shared.filter((contact) => !isDanger(contact)));
  const all = [...shared, ...own.flatMap(({ contacts }) => contacts)];
  const mayWait = isCompact && ownWays.length > 0;
  const now = mayWait ? sharedWays.filter(isQuick) : sharedWays;
  const later = mayWait ? [...sharedWays.filter((way) => !isQuick(way)), ...ownWays] : ownWays;
  const rung = html`<p class="fine">${sayWhetherRung(all, words)}</p>`;
  return html`<section
    class=${isCompact ? "help compact" : "help"}
    part="help"
    aria-labelledby="help-heading"
  >
    <h3
      id="help-heading"
      tabindex=${context.isDialog ? "-1" : nothing}
      ?autofocus=${context.isDialog}
    >
      ${words.help.heading}
    </h3>
    ${all.filter(isDanger).map((contact) => renderDanger(contact, words))}
    ${renderWays(now, context)}
    ${ownWays.length > 0 && !isShort ? renderWays(ownWays, context) : nothing}
    <div class="reveals">
      ${
        ownWays.length > 0 && isShort
          ? renderReveal(disclosures, {
              key: "help--nations",
              label: words.help.inNations(
                joinNames(
                  own.map(({ nation }) => nation),
                  words,
                ),
              ),
              content: () => renderWays(later, context),
            })
          : nothing
      }
      ${renderReveal(disclosures, {
        key: "help--from",
        label: words.help.from,
        content: () => [renderOrigin(all, context), isCompact ? rung : nothing],
      })}
    </div>
    ${isCompact ? nothing : rung}
  </section>`;
}

function isQuick({ way }: Way): boolean {
  return way.by === "text" || way.by === "chat" || way.by === "phone";
}

interface Way {
  readonly contact: CompiledContact;
  readonly way: CompiledWay;
  readonly nation: string | undefined;
}

function choosePacks({ packs, nation }: HelpContext): readonly CompiledContacts[] {
  const wanted = nation?.toLowerCase();
  const chosen = packs.filter(
    ({ id, nation: code }) => id === wanted || code.toLowerCase() === wanted,
  );
  return chosen.length > 0 ? chosen : packs;
}

function sortWays(contacts: readonly CompiledContact[], nation?: string): Way[] {
  return contacts
    .flatMap((contact) => contact.ways.map((way) => ({ contact, way, nation })))
    .sort((a, b) => order.indexOf(a.way.by) - order.indexOf(b.way.by));
}

function renderDanger({ ways }: CompiledContact, words: ReadingWords) {
  return html`<p class="danger">
    <span>${words.help.danger}</span>
    ${ways.map((way, index) => [
      index > 0 ? words.common.or : nothing,
      way.href && toSafeHref(way.href)
        ? html`<a class="button firm" href=${way.href}>${sayWay(way, "", words)}</a>`
        : html`<span>${sayWay(way, "", words)}</span>`,
    ])}
  </p>`;
}

function renderWays(ways: readonly Way[], context: HelpContext) {
  return html`<ul class="contacts" role="list">
    ${ways.map(({ contact, way, nation }) => {
      const action = sayWay(way, contact.name, context.words);
      const notes = [nation, contact.name, contact.for, way.hours ?? contact.hours, contact.cost]
        .filter(Boolean)
        .join(", ");
      return html`<li>
        ${renderLink(
          way.href,
          html`<strong>${action}</strong><span class="hidden-words">.</span>
            <span class="notes" lang=${context.packs[0]?.language ?? nothing}>${notes}</span>`,
          context.words,
        )}
      </li>`;
    })}
  </ul>`;
}

function sayWay(way: CompiledWay, name: string, words: ReadingWords): string {
  const { help } = words;
  const to = way.to ?? "";
  const said = {
    text: () => help.text(to, way.keyword),
    chat: () => help.chat(name),
    phone: () => help.phone(to),
    email: () => help.email(to),
    web: () => help.web(name),
    go: () => help.go(way.place ?? to),
  }[way.by]();
  return way.then ? said + words.common.listBreak + help.then(way.then) : said;
}

function renderOrigin(
  contacts: readonly CompiledContact[],
  { packs, words, language }: HelpContext,
) {
  const sayTitle = ({ title }: CompiledContact["source"]) =>
    html`<span lang=${packs[0]?.language ?? nothing}>${title}</span>`;
  return html`<ul role="list">
    ${contacts.map(
      ({ name, source, sourceDate, rungOn }) =>
        html`<li>
          ${words.help.source(name, source.publisher, formatDay(sourceDate, language))}
          ${renderLink(source.url, sayTitle(source), words)}.
          ${rungOn ? words.help.rung(formatDay(rungOn, language)) : words.help.notRungOne}
        </li>`,
    )}
  </ul>`;
}

function sayWhetherRung(contacts: readonly CompiledContact[], words: ReadingWords) {
  const years = contacts.map(({ sourceDate }) => sourceDate.slice(0, 4)).sort();
  const notRung = contacts.filter(({ rungOn }) => rungOn === null).length;
  const said = words.help.years(years[0] ?? "", years.at(-1) ?? "");
  if (notRung === 0) return said;
  return `${said} ${notRung === contacts.length ? words.help.notRung : words.help.someNotRung}`;
}
