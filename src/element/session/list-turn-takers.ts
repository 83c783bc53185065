import type { Person } from "../../record/index.ts";

/** These are here for somebody else: a mark is a family's, never a professional's. */
const helpers: readonly Person["role"][] = [
  "clinician",
  "social-worker",
  "school-staff",
  "interpreter",
  "advocate",
];

/**
 * Who marks answers, in turn: the young person first, then the others in the record's order. People
 * who are here for their work take a turn only where nobody else is here.
 */
export function listTurnTakers(people: readonly Person[]): Person[] {
  const family = people.filter(({ role }) => !helpers.includes(role));
  const takers = family.length > 0 ? family : people;
  const isYoung = ({ role }: Person) => role === "young-person";
  return [...takers.filter(isYoung), ...takers.filter((person) => !isYoung(person))];
}
