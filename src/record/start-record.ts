import type { DecisionRecord, Person } from "./generated/decision-record.ts";
import { needInstant, needKey } from "./needs.ts";
import { RecordActionError } from "./record-action-error.ts";

/**
 * An empty record of one talk.
 * @param start.id Made by the page, with nothing about the people in it.
 * @param start.at Now: an instant in UTC, for example 2026-11-22T10:30:00.000Z.
 * @param start.people Who takes part, in the order they speak. Default: nobody yet.
 * @throws RecordActionError when an id, the instant or a person cannot be.
 */
export function startRecord(start: {
  id: string;
  at: string;
  people?: Pick<Person, "id" | "role">[];
}): DecisionRecord {
  const action = { type: "start" };
  const people = (start.people ?? []).map(({ id, role }) => ({ id: needKey(action, id), role }));
  if (new Set(people.map((one) => one.id)).size < people.length) {
    throw new RecordActionError(action.type, "two people have one id. Give each their own.");
  }
  const at = needInstant(action, start.at);
  return {
    format: 2,
    id: needKey(action, start.id),
    startedAt: at,
    updatedAt: at,
    status: "in-progress",
    people,
    contact: {},
    grids: [],
    grouping: null,
    plan: {
      goals: [],
      success: [],
      likely: [],
      ifNot: [],
      stopWhen: [],
      actions: [],
      responsible: [],
      reviewOn: null,
      whatHelps: [],
      myPeople: [],
      sharedWith: [],
      teachBack: [],
    },
    questionsToAsk: [],
    reservations: [],
    interpreter: null,
    readBefore: null,
    reviews: [],
    measures: [],
  };
}
