import type {
  CompiledContact,
  CompiledContacts,
  CompiledGrid,
  CompiledWay,
} from "../../../compiled/index.ts";
import { isSafeAddress } from "../../../compiled/index.ts";
import { getReadingWords, type ReadingWords } from "../../../words/index.ts";
import { element, type Markup } from "./markup.ts";

/** What stands in for a grid. */
export interface StandIn {
  readonly grid: CompiledGrid;
  /** ISO 3166-2 code: contacts of that nation alone. Default: those of every pack. */
  readonly nation?: string | undefined;
  /** Address of the same grid as a page that needs no script. Default: none, and no link. */
  readonly page?: string | undefined;
}

// Writing comes before ringing: many young people cannot or will not speak.
const order: readonly CompiledWay["by"][] = ["text", "chat", "phone", "email", "web", "go"];

/**
 * What readers have where a grid cannot be shown: its title, which leads to the page without scripts, and whom to reach
 * now, as the grid's own contacts say it.
 */
export function createStandIn({ grid, nation, page }: StandIn): readonly Markup[] {
  const words = getReadingWords(grid.language);
  const { help } = words;
  const contacts = gatherContacts(grid.contacts, nation);
  const isDanger = ({ contact }: Gathered) => contact.when === "danger";
  const ways = contacts
    .filter((gathered) => !isDanger(gathered))
    .flatMap((gathered) => gathered.contact.ways.map((way) => ({ ...gathered, way })))
    .sort((a, b) => order.indexOf(a.way.by) - order.indexOf(b.way.by));
  return [
    element("h2", {}, page ? element("a", { href: page }, grid.title) : grid.title),
    element("h3", {}, help.heading),
    ...contacts.filter(isDanger).map(({ contact }) => writeDanger(contact, words)),
    element(
      "ul",
      {},
      ...ways.map(({ contact, nations, way }) => writeWay(contact, nations, way, words)),
    ),
    element("p", {}, sayOrigin(contacts, words)),
  ];
}

interface Gathered {
  readonly contact: CompiledContact;
  /** Names of the nations it serves; empty when it serves all that are shown. */
  readonly nations: readonly string[];
}

// What several packs have is said once, with the nations it is for where those are not all.
function gatherContacts(packs: readonly CompiledContacts[], nation?: string): readonly Gathered[] {
  const own = packs.filter((pack) => pack.nation === nation);
  const shown = own.length > 0 ? own : packs;
  const found = new Map<string, { contact: CompiledContact; nations: string[] }>();
  for (const { name, contacts } of shown) {
    for (const contact of contacts) {
      const key = JSON.stringify([contact.name, contact.for, contact.when, contact.ways]);
      const present = found.get(key);
      if (present) present.nations.push(name);
      else found.set(key, { contact, nations: [name] });
    }
  }
  return [...found.values()].map(({ contact, nations }) => ({
    contact,
    nations: nations.length === shown.length ? [] : nations,
  }));
}

function writeDanger({ ways }: CompiledContact, words: ReadingWords): Markup {
  const said = ways.flatMap((way, index) => [
    index > 0 ? words.common.or : " ",
    writeLink(way, sayWay(way, "", words)),
  ]);
  return element("p", {}, element("strong", {}, words.help.danger), ...said);
}

function writeWay(
  contact: CompiledContact,
  nations: readonly string[],
  way: CompiledWay,
  words: ReadingWords,
): Markup {
  const notes = [...nations, contact.name, contact.for, way.hours ?? contact.hours, contact.cost];
  const link = writeLink(way, sayWay(way, contact.name, words));
  return element("li", {}, link, `: ${notes.filter(Boolean).join(", ")}`);
}

function writeLink({ href }: CompiledWay, said: string): Markup {
  return href && isSafeAddress(href) ? element("a", { href }, said) : said;
}

function sayWay(way: CompiledWay, name: string, { help, common }: ReadingWords): string {
  const to = way.to ?? "";
  const said = {
    text: () => help.text(to, way.keyword),
    chat: () => help.chat(name),
    phone: () => help.phone(to),
    email: () => help.email(to),
    web: () => help.web(name),
    go: () => help.go(way.place ?? to),
  }[way.by]();
  return way.then ? said + common.listBreak + help.then(way.then) : said;
}

function sayOrigin(contacts: readonly Gathered[], { help }: ReadingWords): string {
  const years = contacts.map(({ contact }) => contact.sourceDate.slice(0, 4)).sort();
  const said = help.years(years[0] ?? "", years.at(-1) ?? "");
  const notRung = contacts.filter(({ contact }) => contact.rungOn === null).length;
  if (notRung === 0) return said;
  return `${said} ${notRung === contacts.length ? help.notRung : help.someNotRung}`;
}
