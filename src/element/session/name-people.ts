import type { Person } from "../../record/index.ts";
import type { SaidWords, TalkWords } from "../../words/index.ts";

/** Somebody of a record, with what to call them on the screen. */
export interface NamedPerson {
  readonly id: string;
  readonly role: Person["role"];
  readonly shown: string;
}

/** What to call each person: the name that was typed, else the role, numbered where several have it. */
export function namePeople(
  people: readonly Person[],
  words: Pick<SaidWords, "roles"> & Pick<TalkWords, "numbered">,
): NamedPerson[] {
  return people.map(({ id, role, name }) => {
    const alike = people.filter((one) => one.role === role);
    const place = alike.findIndex((one) => one.id === id) + 1;
    const called = words.roles[role];
    const numbered = alike.length > 1 ? words.numbered(called, place) : called;
    return { id, role, shown: name?.text ?? numbered };
  });
}
