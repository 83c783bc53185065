import type { Person } from "../../record/index.ts";
import { orderPeople } from "./order-people.ts";

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
