import type { CompiledContact, CompiledWay } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";

// Writing comes before ringing: many young people cannot or will not speak.
const order: readonly CompiledWay["by"][] = ["text", "chat", "phone", "email", "web", "go"];

const placeOf = ({ by }: CompiledWay): number => order.indexOf(by);

/** How to reach somebody, as one phrase, each number or address in full: nothing on paper can be pressed. */
export function sayWays({ ways, name }: CompiledContact, words: ReadingWords): string {
  return [...ways]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((way, index) => {
      const said = sayWay(way, name, words);
      return index > 0 ? said.charAt(0).toLocaleLowerCase() + said.slice(1) : said;
    })
    .join(words.common.or);
}

/** Whoever can be written to first. */
export function sortContacts(contacts: readonly CompiledContact[]): readonly CompiledContact[] {
  const place = ({ ways }: CompiledContact) => Math.min(...ways.map(placeOf));
  return [...contacts].sort((one, other) => place(one) - place(other));
}

function sayWay(way: CompiledWay, name: string, { help, common }: ReadingWords): string {
  const { by, to = "", place, keyword, then } = way;
  // As people type it.
  const address = ` (${to.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")})`;
  const said = {
    text: () => help.text(to, keyword),
    chat: () => help.chat(name) + address,
    phone: () => help.phone(to),
    email: () => help.email(to),
    web: () => help.web(name) + address,
    go: () => help.go(place ?? to),
  }[by]();
  return then ? said + common.listBreak + help.then(then) : said;
}
