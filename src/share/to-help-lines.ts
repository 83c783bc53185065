import type { CompiledContact, CompiledWay } from "../compiled/index.ts";
import type { ReadingWords } from "../words/index.ts";

/**
 * Help contacts as lines of plain text, one each, in the order of their packs; what several packs
 * share stands once. For toPlainText and toShortText, whose record holds no contacts: numbers belong
 * to the dated packs of a grid and to nowhere else.
 *
 * @param options.words getReadingWords(…).help
 * @param options.isShort one way for each, the first by text or phone, without hours. Default: false.
 */
export function toHelpLines(
  packs: readonly { readonly contacts: readonly CompiledContact[] }[],
  options: { words: ReadingWords["help"]; isShort?: boolean },
): string[] {
  const { words, isShort = false } = options;
  const lines = packs.flatMap(({ contacts }) =>
    contacts.map((contact) => sayContact(contact, words, isShort)),
  );
  return [...new Set(lines)];
}

function sayContact(
  { name, ways, hours, for: whom }: CompiledContact,
  words: ReadingWords["help"],
  isShort: boolean,
): string {
  const say = (way: CompiledWay): string => sayWay(way, name, words);
  if (isShort) {
    const first = ways.find(({ by }) => by === "text" || by === "phone") ?? ways[0];
    return first === undefined ? name : `${name}: ${say(first)}`;
  }
  const told = ways.map((way) => [say(way), way.hours].filter(Boolean).join(", "));
  const about = [whom, hours].filter(Boolean).join(", ");
  return `${name}${about === "" ? "" : ` (${about})`}: ${told.join("; ")}`;
}

function sayWay(way: CompiledWay, name: string, words: ReadingWords["help"]): string {
  const { by, to = "", keyword, place = "", then } = way;
  const said = {
    text: () => words.text(to, keyword),
    chat: () => `${words.chat(name)} (${to})`,
    phone: () => words.phone(to),
    email: () => words.email(to),
    web: () => `${words.web(name)} (${to})`,
    go: () => words.go(place),
  }[by]();
  return then === undefined ? said : `${said}, ${words.then(then)}`;
}
