import type {
  DecisionRecord,
  GridReview,
  GridTalk,
  GroupingName,
  GroupingView,
  MeasureTaken,
  MeasureWording,
  OwnWords,
  Review,
} from "../generated/decision-record.ts";
import {
  needChosen,
  needDay,
  needKey,
  needPeople,
  needPerson,
  needRoom,
  needTalk,
} from "../needs.ts";
import { type Typed, writeWords, writeWordsInList } from "../own-words/write-words.ts";
import { RecordActionError } from "../record-action-error.ts";
import type { ActionHandlers, Dated } from "./action-handlers.ts";

/** Looks back at a decision, and measures a service has switched on. Both are only ever added. */
export type ReviewAction = Dated &
  (
    | {
        /**
         * Adds a look at what was decided. From then on the talk itself stays as it was: only
         * reviews, ratings, new steps, goals and questions, answers to questions, measures, people,
         * the day to look again and who may see words can change.
         *
         * For each grid: carry on, change or stop, and why; with "change", what is chosen from now on
         * may be named in `options`. `differences` come from compareShown. `grouping` is the kind of
         * help agreed this time. The day this look had been planned for goes into its `planned`, and
         * the plan's own day, unless it is still ahead, is asked again (set-review-date).
         */
        type: "add-review";
        people: string[];
        /** The day it is where the people are. Default: the day of `at` in UTC. */
        on?: string;
        grids: (Omit<GridReview, "why"> & { why: Typed[] })[];
        grouping?: GroupingName;
        differently?: TypedView[];
      }
    | {
        /**
         * Adds the answers somebody gave to a measure that readMeasure accepted; `wording` is what
         * it returned of its version, digest and citation.
         */
        type: "take-measure";
        measure: string;
        wording: NonNullable<MeasureWording>;
        by: string;
        answers: MeasureTaken["answers"];
      }
  );

/** How somebody sees the kind of help differently: another kind, words, or both. */
export interface TypedView extends Typed {
  grouping?: GroupingName;
}

export const reviewActions: ActionHandlers<ReviewAction> = {
  "add-review": (record, action) => {
    const grids = action.grids.map((review) => {
      needChange(needTalk(record, action, review.grid), action, review);
      needRoom(action, "differences in one grid", review.differences.length, 300);
      return { ...review, why: gatherWords(record, action, review.why) };
    });
    if (new Set(grids.map((one) => one.grid)).size < grids.length) {
      throw new RecordActionError(action.type, "a grid is reviewed twice. Name each once.");
    }
    const kind = gatherKind(record, action);
    const by = needPeople(record, action, action.people);
    const planned = record.plan.reviewOn;
    const reviews = [...record.reviews, { at: action.at, by, planned, grids, ...kind }];
    needRoom(action, "reviews", reviews.length, 100);
    const on = action.on === undefined ? action.at.slice(0, 10) : needDay(action, action.on);
    const isAhead = planned !== null && planned > on;
    return { ...record, reviews, plan: { ...record.plan, reviewOn: isAhead ? planned : null } };
  },

  "take-measure": (record, action) => {
    const { measure, wording, by, at, answers } = action;
    needKey(action, measure);
    needPerson(record, action, by);
    needRoom(action, "answers to one measure", answers.length, 100);
    for (const { item, value } of answers) {
      needKey(action, item);
      if (!Number.isFinite(value)) {
        throw new RecordActionError(action.type, `the answer to "${item}" is not a number.`, item);
      }
    }
    needKey(action, wording.digest);
    const measures = [...record.measures, { measure, wording, by, at, answers }];
    needRoom(action, "measures", measures.length, 20);
    return { ...record, measures };
  },
};

/** What is chosen from now on goes with a change alone, and is an option the grid had. */
function needChange(
  talk: GridTalk,
  action: { type: string },
  review: Pick<GridReview, "next" | "options">,
): void {
  if (review.options === undefined) return;
  if (review.next !== "change") {
    throw new RecordActionError(action.type, `options go with "change", not "${review.next}".`);
  }
  for (const chosen of review.options) needChosen(talk, action, chosen);
}

/** The kind of help of this look. Who says nothing else is not among those who see it differently. */
function gatherKind(
  record: DecisionRecord,
  action: ReviewAction & { type: "add-review" },
): Pick<Review, "grouping" | "differently"> {
  const { grouping, differently = [] } = action;
  const views = differently.flatMap((view): GroupingView[] => {
    needPerson(record, action, view.by);
    const words = writeWords(action, undefined, view);
    if (view.grouping === undefined && words === undefined) return [];
    return [
      { by: view.by, ...(view.grouping && { grouping: view.grouping }), ...(words && { words }) },
    ];
  });
  needRoom(action, "views of the kind of help", views.length, 20);
  if (views.length > 0 && grouping === undefined) {
    throw new RecordActionError(
      action.type,
      "no kind of help is named that could be seen differently. Give `grouping` too.",
    );
  }
  if (new Set(views.map(({ by }) => by)).size < views.length) {
    throw new RecordActionError(action.type, "somebody has two views. Give each person one.");
  }
  return { ...(grouping && { grouping }), ...(views.length > 0 && { differently: views }) };
}

function gatherWords(record: DecisionRecord, action: ReviewAction, typed: Typed[]): OwnWords[] {
  return typed.reduce<OwnWords[]>((list, one) => {
    needPerson(record, action, one.by);
    return writeWordsInList(action, list, one);
  }, []);
}
