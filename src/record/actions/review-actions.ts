import type {
  DecisionRecord,
  GridReview,
  GroupingName,
  MeasureTaken,
  OwnWords,
} from "../generated/decision-record.ts";
import { needKey, needPeople, needPerson, needRoom, needTalk } from "../needs.ts";
import { type Typed, writeWordsInList } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** Looks back at a decision, and measures a service has switched on. Both are only ever added. */
export type ReviewAction = Dated &
  (
    | {
        /**
         * Adds a look at what was decided. From then on the talk itself stays as it was: only
         * reviews, ratings, answers to questions, measures, people, the day to look again and who
         * may see words change.
         */
        type: "add-review";
        people: string[];
        grids: (Omit<GridReview, "why"> & { why: Typed[] })[];
        grouping?: GroupingName;
      }
    | {
        /** Adds the answers somebody gave to a measure. */
        type: "take-measure";
        measure: string;
        by: string;
        answers: MeasureTaken["answers"];
      }
  );

export const reviewActions: ActionHandlers<ReviewAction> = {
  "add-review": (record, action) => {
    const grids = action.grids.map((review) => {
      needTalk(record, action, review.grid);
      needRoom(action, "differences in one grid", review.differences.length, 300);
      return { ...review, why: gatherWords(record, action, review.why) };
    });
    if (new Set(grids.map((one) => one.grid)).size < grids.length) {
      throw new RecordActionError(action.type, "a grid is reviewed twice. Name each once.");
    }
    const grouping = action.grouping === undefined ? {} : { grouping: action.grouping };
    const by = needPeople(record, action, action.people);
    const reviews = [...record.reviews, { at: action.at, by, grids, ...grouping }];
    needRoom(action, "reviews", reviews.length, 100);
    return { ...record, reviews };
  },

  "take-measure": (record, action) => {
    const { measure, by, at, answers } = action;
    needKey(action, measure);
    needPerson(record, action, by);
    needRoom(action, "answers to one measure", answers.length, 100);
    for (const { item, value } of answers) {
      needKey(action, item);
      if (!Number.isFinite(value)) {
        throw new RecordActionError(action.type, `the answer to "${item}" is not a number.`, item);
      }
    }
    const measures = [...record.measures, { measure, by, at, answers }];
    needRoom(action, "measures", measures.length, 20);
    return { ...record, measures };
  },
};

function gatherWords(record: DecisionRecord, action: ReviewAction, typed: Typed[]): OwnWords[] {
  return typed.reduce<OwnWords[]>((list, one) => {
    needPerson(record, action, one.by);
    return writeWordsInList(action, list, one);
  }, []);
}
