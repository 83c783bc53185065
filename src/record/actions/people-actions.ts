import { setOptional } from "../changes.ts";
import type { DecisionRecord, Person } from "../generated/decision-record.ts";
import { needKey, needPerson, needRoom } from "../needs.ts";
import { type Typed, writeWords } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";
import { removePerson } from "./remove-person.ts";

/** Who takes part, in the order they speak, and what each needs. */
export type PeopleAction = Dated &
  (
    | {
        /** Adds somebody. `place` is their turn, 0 the first; default the last. */
        type: "add-person";
        person: Pick<Person, "id" | "role">;
        place?: number;
      }
    | {
        /** Changes somebody's role. */
        type: "change-person";
        person: string;
        role: Person["role"];
      }
    | ({
        /** Writes somebody's name or needs. `by` is who types it: the person or somebody for them. */
        type: "write-person";
        person: string;
        part: "name" | "languageNeed" | "formatNeed";
      } & Typed)
    | {
        /**
         * Removes somebody. Impossible once they have said anything, unless `andAllTheySaid`,
         * which removes that too; ask first.
         */
        type: "remove-person";
        person: string;
        andAllTheySaid?: boolean;
      }
    | {
        /** Sets the order in which people speak: every id once. */
        type: "order-people";
        order: string[];
      }
  );

export const peopleActions: ActionHandlers<PeopleAction> = {
  "add-person": (record, action) => {
    const { id, role } = action.person;
    needKey(action, id);
    if (record.people.some((one) => one.id === id)) {
      throw new RecordActionError(action.type, `"${id}" is there already.`, id);
    }
    needRoom(action, "people", record.people.length + 1, 20);
    const place = action.place ?? record.people.length;
    const people = [...record.people.slice(0, place), { id, role }, ...record.people.slice(place)];
    return { ...record, people };
  },

  "change-person": (record, action) =>
    setPerson(record, { ...needPerson(record, action, action.person), role: action.role }),

  "write-person": (record, action) => {
    const person = needPerson(record, action, action.person);
    needPerson(record, action, action.by);
    const words = writeWords(action, person[action.part], action);
    return setPerson(record, setOptional(person, action.part, words));
  },

  "remove-person": (record, action) => {
    needPerson(record, action, action.person);
    return removePerson(record, action, action.person, action.andAllTheySaid ?? false);
  },

  "order-people": (record, action) => {
    const people = [...new Set(action.order)].map((id) => needPerson(record, action, id));
    if (people.length !== record.people.length || action.order.length !== people.length) {
      throw new RecordActionError(action.type, "the order does not name every person once.");
    }
    return { ...record, people };
  },
};

function setPerson(record: DecisionRecord, person: Person): DecisionRecord {
  return {
    ...record,
    people: record.people.map((one) => (one.id === person.id ? person : one)),
  };
}
