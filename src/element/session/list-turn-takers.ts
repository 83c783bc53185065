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
  return orderPeople(family.length > 0 ? family : people);
}

/** The young person first, then the others as they were. */
export function orderPeople(people: readonly Person[]): Person[] {
  const isYoung = ({ role }: Person) => role === "young-person";
  return [...people.filter(isYoung), ...people.filter((person) => !isYoung(person))];
}
