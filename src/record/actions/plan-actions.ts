import { setOptional } from "../changes.ts";
import type { DecisionRecord, Goal, Plan, PlannedAction } from "../generated/decision-record.ts";
import { needDay, needKey, needPerson, needRoom } from "../needs.ts";
import { type Typed, writeWords, writeWordsInList } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** A part of the plan that holds words of each person. */
export type PlanWordsPart = Extract<
  keyof Plan,
  | "success"
  | "ifNot"
  | "stopWhen"
  | "responsible"
  | "whatHelps"
  | "myPeople"
  | "sharedWith"
  | "teachBack"
>;

/** What happens next. */
export type PlanAction = Dated &
  (
    | ({
        /** Writes one person's words in a part of the plan. */
        type: "write-plan";
        part: PlanWordsPart;
      } & Typed)
    | ({
        /** Writes how likely somebody finds it, and by which day; one entry for each person. */
        type: "write-likely";
        byDate?: string;
      } & Typed)
    | ({
        /** Adds a goal, or changes its words. Blank words remove it, unless it was rated. */
        type: "write-goal";
        goal: string;
      } & Typed)
    | {
        /** Rates a goal, 0 (not at all) to 10 (reached): one rating for each person and day. */
        type: "rate-goal";
        goal: string;
        by: string;
        on: string;
        rating: number;
      }
    | ({
        /** Adds a step somebody takes, or changes its words. Blank words remove it. */
        type: "write-step";
        step: string;
      } & Typed)
    | {
        /** Sets which person of this record takes a step, and by when; null: nobody, no day yet. */
        type: "assign-step";
        step: string;
        who: string | null;
        byDate: string | null;
      }
    | ({
        /** Writes who else takes a step, somebody who is not a person of this record. */
        type: "write-step-who";
        step: string;
      } & Typed)
    | {
        /** Sets the day to look again; null: no date yet. */
        type: "set-review-date";
        on: string | null;
      }
  );

export const planActions: ActionHandlers<PlanAction> = {
  "write-plan": (record, action) => {
    needPerson(record, action, action.by);
    const list = writeWordsInList(action, record.plan[action.part], action);
    return setPlan(record, { [action.part]: list });
  },

  "write-likely": (record, action) => {
    needPerson(record, action, action.by);
    const { likely } = record.plan;
    const before = likely.find((one) => one.words.by === action.by);
    const words = writeWords(action, before?.words, action);
    const others = likely.filter((one) => one !== before);
    if (words === undefined) return setPlan(record, { likely: others });
    const byDate = action.byDate === undefined ? {} : { byDate: needDay(action, action.byDate) };
    needRoom(action, "entries here", others.length + 1, 10);
    return setPlan(record, { likely: [...others, { words, ...byDate }] });
  },

  "write-goal": (record, action) => {
    needPerson(record, action, action.by);
    const before = record.plan.goals.find((one) => one.id === needKey(action, action.goal));
    const words = writeWords(action, before?.words, action);
    if (words === undefined && before !== undefined && before.ratings.length > 0) {
      throw new RecordActionError(
        action.type,
        `the goal "${action.goal}" was rated, so it stays.`,
        action.goal,
      );
    }
    const goal = words && { ...before, id: action.goal, words, ratings: before?.ratings ?? [] };
    const goals = putInPlace(record.plan.goals, before, goal);
    needRoom(action, "goals", goals.length, 10);
    return setPlan(record, { goals });
  },

  "rate-goal": (record, action) => {
    const { by, on, rating } = action;
    needPerson(record, action, by);
    needDay(action, on);
    if (!Number.isInteger(rating) || rating < 0 || rating > 10) {
      throw new RecordActionError(action.type, `a rating is a whole number from 0 to 10.`);
    }
    const before = needGoal(record, action);
    const others = before.ratings.filter((one) => one.by !== by || one.on !== on);
    const ratings = [...others, { by, on, rating }].sort((one, other) =>
      one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
    );
    needRoom(action, "ratings of a goal", ratings.length, 100);
    return setPlan(record, {
      goals: putInPlace(record.plan.goals, before, { ...before, ratings }),
    });
  },

  "write-step": (record, action) => {
    needPerson(record, action, action.by);
    const { actions } = record.plan;
    const before = actions.find((one) => one.id === needKey(action, action.step));
    const what = writeWords(action, before?.what, action);
    const after = putInPlace(actions, before, what && { ...before, id: action.step, what });
    needRoom(action, "steps", after.length, 30);
    return setPlan(record, { actions: after });
  },

  "assign-step": (record, action) => {
    const { who, byDate } = action;
    if (who !== null) needPerson(record, action, who);
    if (byDate !== null) needDay(action, byDate);
    const before = needStep(record, action);
    const assigned = setOptional(before, "who", who ?? undefined);
    const after = setOptional(assigned, "byDate", byDate ?? undefined);
    return setPlan(record, { actions: putInPlace(record.plan.actions, before, after) });
  },

  "write-step-who": (record, action) => {
    needPerson(record, action, action.by);
    const before = needStep(record, action);
    const after = setOptional(before, "whoElse", writeWords(action, before.whoElse, action));
    return setPlan(record, { actions: putInPlace(record.plan.actions, before, after) });
  },

  "set-review-date": (record, action) =>
    setPlan(record, { reviewOn: action.on === null ? null : needDay(action, action.on) }),
};

function setPlan(record: DecisionRecord, change: Partial<Plan>): DecisionRecord {
  return { ...record, plan: { ...record.plan, ...change } };
}

/** The list with one thing in the place of another, at the end where it is new, or gone. */
function putInPlace<Thing>(
  list: Thing[],
  before: Thing | undefined,
  after: Thing | undefined,
): Thing[] {
  if (before === undefined) return after === undefined ? list : [...list, after];
  return list.flatMap((one) => (one === before ? (after === undefined ? [] : [after]) : [one]));
}

function needGoal(record: DecisionRecord, action: { type: string; goal: string }): Goal {
  const goal = record.plan.goals.find((one) => one.id === action.goal);
  if (goal !== undefined) return goal;
  throw new RecordActionError(action.type, `there is no goal "${action.goal}".`, action.goal);
}

function needStep(record: DecisionRecord, action: { type: string; step: string }): PlannedAction {
  const step = record.plan.actions.find((one) => one.id === action.step);
  if (step !== undefined) return step;
  throw new RecordActionError(action.type, `there is no step "${action.step}".`, action.step);
}
