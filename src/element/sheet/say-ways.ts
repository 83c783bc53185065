import type { CompiledContact, CompiledWay } from "../../compiled/index.ts";
import type { ReadingWords } from "../../words/index.ts";

// Writing comes before ringing: many young people cannot or will not speak.
const order: readonly CompiledWay["by"][] = ["text", "chat", "phone", "email", "web", "go"];

const placeOf = ({ by }: CompiledWay): number => order.indexOf(by);

/**
 * How to reach somebody, as one phrase, each number or address in full: nothing on paper can be pressed. Hours that only one
 * way has stand beside that way.
 */
export function sayWays({ ways, name }: CompiledContact, words: ReadingWords): string {
  return [...ways]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((way, index) => {
      const said = sayWay(way, name, words);
      const lower = index > 0 ? said.charAt(0).toLocaleLowerCase() + said.slice(1) : said;
      return way.hours && ways.length > 1 ? `${lower} (${way.hours})` : lower;
    })
    .join(words.common.or);
}

/** Hours that hold for every way to reach somebody. */
export function sayHours({ ways, hours }: Pick<CompiledContact, "ways" | "hours">) {
  return hours ?? (ways.length === 1 ? ways[0]?.hours : undefined);
}

/** Whoever can be written to first. */
export function sortContacts(contacts: readonly CompiledContact[]): readonly CompiledContact[] {
  const place = ({ ways }: CompiledContact) => Math.min(...ways.map(placeOf));
  return [...contacts].sort((one, other) => place(one) - place(other));
}

// A number at the end of a line, and its verb on the line above, is a number that is not found.
const keepTogether = (text: string) => text.replaceAll(" ", "\u00a0");

function sayWay(way: CompiledWay, name: string, { help, common }: ReadingWords): string {
  const { by, to = "", place, keyword, then } = way;
  // As people type it.
  const address = ` (${to.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")})`;
  const said = {
    text: () => keepTogether(help.text(to, keyword)),
    chat: () => help.chat(name) + address,
    phone: () => keepTogether(help.phone(to)),
    email: () => keepTogether(help.email(to)),
    web: () => help.web(name) + address,
    go: () => keepTogether(help.go(place ?? to)),
  }[by]();
  return then ? said + common.listBreak + help.then(then) : said;
}
