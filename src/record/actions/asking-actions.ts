import { setOptional } from "../changes.ts";
import type { DecisionRecord, QuestionToAsk, Reservation } from "../generated/decision-record.ts";
import { needPerson, needRoom, needShownOption, needTalk } from "../needs.ts";
import { type Typed, writeWords } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/**
 * Questions to ask, and doubts somebody still has. "Ask about this" on an answer fills the list by
 * itself (see react). A question on the list is named by its place there, counted from 0.
 */
export type AskingAction = Dated &
  (
    | {
        /**
         * Somebody asks one of the grid's own questions, in its words. Asked again by the same
         * person it leaves the list, unless it was answered.
         */
        type: "ask-suggested";
        by: string;
        grid: string;
        suggested: string;
      }
    | ({
        /** Adds a question in somebody's own words, about a grid or in general. */
        type: "add-question";
        grid?: string;
      } & Typed)
    | {
        /** Changes the words of a question that was typed. Blank words remove it. */
        type: "write-question";
        place: number;
        text: string;
      }
    | {
        /** Says whether a question was answered in the talk. */
        type: "set-answered";
        place: number;
        answered: boolean;
      }
    | {
        /** Removes a question. One that came from a mark goes with the mark: clear that instead. */
        type: "remove-question";
        place: number;
      }
    | {
        /**
         * Says that somebody still has a doubt: about an option, a grid or in general; or has it no
         * longer, with its words. One doubt for each person and thing.
         */
        type: "set-reservation";
        by: string;
        grid?: string;
        option?: string;
        has: boolean;
      }
    | ({
        /** Writes words to a doubt, which comes to stand with them. Blank words leave the doubt. */
        type: "write-reservation";
        grid?: string;
        option?: string;
      } & Typed)
  );

export const askingActions: ActionHandlers<AskingAction> = {
  "ask-suggested": (record, action) => {
    const { by, grid, suggested } = action;
    needPerson(record, action, by);
    needTalk(record, action, grid);
    if (suggested.trim() === "" || suggested.length > 8000) {
      throw new RecordActionError(action.type, "a suggested question has 1 to 8000 characters.");
    }
    const list = record.questionsToAsk;
    const before = list.find(
      (one) => one.by === by && one.grid === grid && one.suggested === suggested,
    );
    if (before === undefined) {
      return addQuestion(record, action, { by, grid, suggested, answered: false });
    }
    if (before.answered) return record;
    return { ...record, questionsToAsk: list.filter((one) => one !== before) };
  },

  "add-question": (record, action) => {
    needPerson(record, action, action.by);
    if (action.grid !== undefined) needTalk(record, action, action.grid);
    const words = writeWords(action, undefined, action);
    if (words === undefined) {
      throw new RecordActionError(action.type, "a question needs words.");
    }
    const about = action.grid === undefined ? {} : { grid: action.grid };
    return addQuestion(record, action, { by: action.by, ...about, words, answered: false });
  },

  "write-question": (record, action) => {
    const before = needQuestionToAsk(record, action);
    if (before.words === undefined) {
      throw new RecordActionError(
        action.type,
        "its words are the grid's or stand with the mark: write them there.",
        String(action.place),
      );
    }
    const words = writeWords(action, before.words, { by: before.by, text: action.text });
    return setQuestion(record, before, words && { ...before, words });
  },

  "set-answered": (record, action) => {
    const before = needQuestionToAsk(record, action);
    return setQuestion(record, before, { ...before, answered: action.answered });
  },

  "remove-question": (record, action) => {
    const before = needQuestionToAsk(record, action);
    if (before.option !== undefined && !before.answered) {
      throw new RecordActionError(
        action.type,
        "this question is a mark on an answer: clear the mark.",
        String(action.place),
      );
    }
    return setQuestion(record, before, undefined);
  },

  "set-reservation": (record, action) => {
    needThing(record, action);
    const before = findReservation(record, action);
    const others = record.reservations.filter((one) => one !== before);
    if (!action.has) return { ...record, reservations: others };
    if (before !== undefined) return record;
    return setReservation(record, action, before, newReservation(action));
  },

  "write-reservation": (record, action) => {
    needThing(record, action);
    const before = findReservation(record, action);
    const words = writeWords(action, before?.words, action);
    if (before === undefined && words === undefined) return record;
    const after = setOptional(before ?? newReservation(action), "words", words);
    return setReservation(record, action, before, after);
  },
};

function addQuestion(
  record: DecisionRecord,
  action: AskingAction,
  question: QuestionToAsk,
): DecisionRecord {
  const questionsToAsk = [...record.questionsToAsk, question];
  needRoom(action, "questions to ask", questionsToAsk.length, 200);
  return { ...record, questionsToAsk };
}

function setQuestion(
  record: DecisionRecord,
  before: QuestionToAsk,
  after: QuestionToAsk | undefined,
): DecisionRecord {
  const questionsToAsk = record.questionsToAsk.flatMap((one) =>
    one === before ? (after ?? []) : one,
  );
  return { ...record, questionsToAsk };
}

function needQuestionToAsk(
  record: DecisionRecord,
  action: { type: string; place: number },
): QuestionToAsk {
  const question = record.questionsToAsk[action.place];
  if (question !== undefined) return question;
  throw new RecordActionError(
    action.type,
    `there is no question at place ${action.place}; the list holds ${record.questionsToAsk.length}.`,
    String(action.place),
  );
}

interface Thing {
  type: string;
  by: string;
  grid?: string;
  option?: string;
}

function needThing(record: DecisionRecord, action: Thing): void {
  needPerson(record, action, action.by);
  if (action.grid !== undefined) {
    const talk = needTalk(record, action, action.grid);
    if (action.option !== undefined) needShownOption(talk, action, action.option);
  } else if (action.option !== undefined) {
    throw new RecordActionError(action.type, "an option needs its grid.", action.option);
  }
}

function findReservation(record: DecisionRecord, thing: Thing): Reservation | undefined {
  return record.reservations.find(
    (one) => one.by === thing.by && one.grid === thing.grid && one.option === thing.option,
  );
}

function newReservation({ by, grid, option }: Thing): Reservation {
  return {
    by,
    ...(grid === undefined ? {} : { grid }),
    ...(option === undefined ? {} : { option }),
  };
}

function setReservation(
  record: DecisionRecord,
  action: { type: string },
  before: Reservation | undefined,
  after: Reservation,
): DecisionRecord {
  const list = record.reservations;
  const known = before !== undefined;
  const reservations = known ? list.map((one) => (one === before ? after : one)) : [...list, after];
  needRoom(action, "doubts", reservations.length, 50);
  return { ...record, reservations };
}
