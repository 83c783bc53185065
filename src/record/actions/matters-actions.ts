import { setMember, setTalk } from "../changes.ts";
import type { GridTalk, Matters } from "../generated/decision-record.ts";
import { needPerson, needQuestion, needStatement, needTalk } from "../needs.ts";
import { type Typed, writeWordsInList } from "../own-words/write-words.ts";
import { followTap } from "../reasons.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** What matters, each person for themselves. */
export type MattersAction = Dated & {
  /** The grid's id. */
  grid: string;
} & (
    | {
        /** Says that a statement matters to somebody, or no longer. */
        type: "set-statement-matters";
        by: string;
        question: string;
        statement: string;
        matters: boolean;
      }
    | {
        /** Says that a question matters to somebody, or no longer. */
        type: "set-question-matters";
        by: string;
        question: string;
        matters: boolean;
      }
    | {
        /**
         * Sets what matters most to somebody: up to three ids of statements or questions of which
         * they said that they matter.
         */
        type: "set-matters-most";
        by: string;
        most: string[];
      }
    | ({
        /** Writes what matters to somebody in their own words. */
        type: "write-matters";
      } & Typed)
  );

export const mattersActions: ActionHandlers<MattersAction> = {
  "set-statement-matters": (record, action) => {
    const { by, question, statement } = action;
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, by);
    needStatement(talk, action, question, statement);
    const before = findMatters(talk, by);
    const others = before.statements.filter(
      (one) => one.question !== question || one.statement !== statement,
    );
    const statements = action.matters ? [...others, { question, statement }] : others;
    const reason = { by, kind: "statement" as const, question, statement };
    const after = followTap(setMatters(talk, { ...before, statements }), reason, action.matters);
    return setTalk(record, after);
  },

  "set-question-matters": (record, action) => {
    const { by, question } = action;
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, by);
    needQuestion(talk, action, question);
    const before = findMatters(talk, by);
    const questions = setMember(before.questions, question, action.matters);
    const reason = { by, kind: "question" as const, question };
    const after = followTap(setMatters(talk, { ...before, questions }), reason, action.matters);
    return setTalk(record, after);
  },

  "set-matters-most": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, action.by);
    const before = findMatters(talk, action.by);
    const most = [...new Set(action.most)];
    if (most.length > 3) {
      throw new RecordActionError(action.type, "at most three things matter most.");
    }
    const stranger = most.find((id) => !listMattering(before).includes(id));
    if (stranger !== undefined) {
      throw new RecordActionError(
        action.type,
        `"${action.by}" has not said that "${stranger}" matters.`,
        stranger,
      );
    }
    return setTalk(record, setMatters(talk, { ...before, most }));
  },

  "write-matters": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, action.by);
    const before = findMatters(talk, action.by);
    const words = writeWordsInList(action, before.words, action);
    return setTalk(record, setMatters(talk, { ...before, words }));
  },
};

function findMatters(talk: GridTalk, by: string): Matters {
  const nothing = { by, statements: [], questions: [], most: [], words: [] };
  return talk.matters.find((one) => one.by === by) ?? nothing;
}

function listMattering(matters: Matters): string[] {
  return [...matters.statements.map((one) => one.statement), ...matters.questions];
}

/** Keeps one entry for each person who said something, and what matters most within what matters. */
function setMatters(talk: GridTalk, matters: Matters): GridTalk {
  const mattering = listMattering(matters);
  const after = { ...matters, most: matters.most.filter((id) => mattering.includes(id)) };
  const saysNothing = mattering.length === 0 && after.words.length === 0;
  const known = talk.matters.some((one) => one.by === after.by);
  const entries = known
    ? talk.matters.map((one) => (one.by === after.by ? after : one))
    : [...talk.matters, after];
  return { ...talk, matters: saysNothing ? entries.filter((one) => one !== after) : entries };
}
