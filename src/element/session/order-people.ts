import type { Person } from "../../record/index.ts";

/** The young person first, then the others as they were. */
export function orderPeople(people: readonly Person[]): Person[] {
  const isYoung = ({ role }: Person) => role === "young-person";
  return [...people.filter(isYoung), ...people.filter((person) => !isYoung(person))];
}
