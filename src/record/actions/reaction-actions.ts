import { setMember, setOptional, setTalk } from "../changes.ts";
import type { GridTalk, QuestionToAsk, Reaction } from "../generated/decision-record.ts";
import { needPerson, needQuestion, needRoom, needShownOption, needTalk } from "../needs.ts";
import { type Typed, writeWords } from "../own-words/write-words.ts";
import { followTap } from "../reasons.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** Taps on answers: one mark for each person and answer. */
export type ReactionAction = Dated & {
  /** The grid's id. */
  grid: string;
  option: string;
  question: string;
} & (
    | {
        /**
         * One tap on an answer: good (good for me), worries (worries me), ask (ask about this).
         * Another mark takes the place of the first and keeps its words; the same mark again
         * clears it, and its words with it. "ask" puts the answer on the list of questions to ask;
         * taking it back removes it from there unless it was answered.
         */
        type: "react";
        by: string;
        reaction: Reaction["reaction"];
      }
    | ({
        /** Writes words to somebody's mark. Impossible without the mark. */
        type: "write-reaction";
      } & Typed)
  );

export const reactionActions: ActionHandlers<ReactionAction> = {
  react: (record, action) => {
    const { by, option, question, reaction } = action;
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, by);
    needShownOption(talk, action, option);
    needQuestion(talk, action, question);

    const before = findReaction(talk, action);
    const stands = before?.reaction !== reaction;
    const after: Reaction = { ...before, by, option, question, reaction };
    const others = talk.reactions.filter((one) => one !== before);
    const reactions = stands ? [...others, after] : others;
    needRoom(action, "marks on one grid", reactions.length, 2000);

    const discussed = setMember(talk.discussed, option, true);
    const reason = { by, kind: "reaction" as const, option, question, reaction };
    const next = followTap({ ...talk, reactions, discussed }, reason, stands && reaction !== "ask");
    const questionsToAsk = followAsk(record.questionsToAsk, action, stands && reaction === "ask");
    needRoom(action, "questions to ask", questionsToAsk.length, 200);
    return { ...setTalk(record, next), questionsToAsk };
  },

  "write-reaction": (record, action) => {
    const talk = needTalk(record, action, action.grid);
    needPerson(record, action, action.by);
    const before = findReaction(talk, action);
    if (before === undefined) {
      throw new RecordActionError(
        action.type,
        `"${action.by}" has no mark on "${action.option}" under "${action.question}".`,
        action.by,
      );
    }
    const after = setOptional(before, "words", writeWords(action, before.words, action));
    const reactions = talk.reactions.map((one) => (one === before ? after : one));
    return setTalk(record, { ...talk, reactions });
  },
};

interface Cell {
  by: string;
  grid: string;
  option: string;
  question: string;
}

function findReaction(talk: GridTalk, cell: Cell): Reaction | undefined {
  return talk.reactions.find(
    (one) => one.by === cell.by && one.option === cell.option && one.question === cell.question,
  );
}

function followAsk(list: QuestionToAsk[], cell: Cell, asks: boolean): QuestionToAsk[] {
  const isThis = (one: QuestionToAsk): boolean =>
    one.by === cell.by &&
    one.grid === cell.grid &&
    one.option === cell.option &&
    one.question === cell.question;
  if (!asks) return list.filter((one) => !isThis(one) || one.answered);
  if (list.some(isThis)) return list;
  const { by, grid, option, question } = cell;
  return [...list, { by, grid, option, question, answered: false }];
}
