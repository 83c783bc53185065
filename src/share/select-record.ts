import type { DecisionRecord, GridTalk, GroupingView, OwnWords, Review } from "../record/index.ts";
import type { Reader } from "./reader.ts";

/**
 * The record as a reader may have it. Words marked not-kept are never in it; words for the notes
 * only are not in the family's. What held nothing but such words goes with them (a goal, a typed
 * question, a doubt), so that no gap shows. How somebody sees it differently is left out while the
 * answer is that all agree. The family's has no measures: they are the service's.
 * The result is a whole, valid record.
 */
export function selectRecord(record: DecisionRecord, options: { for: Reader }): DecisionRecord {
  const may = (words: OwnWords): boolean =>
    words.seenBy === "everyone" || (words.seenBy === "notes-only" && options.for === "notes");
  const list = (words: OwnWords[]): OwnWords[] => words.filter(may);
  const { grouping, plan } = record;
  return {
    ...record,
    people: record.people.map((one) => dropWords(one, may)),
    contact: dropWords(record.contact, may),
    grids: record.grids.map((talk) => selectTalk(talk, may)),
    grouping: grouping && { ...grouping, differently: selectViews(grouping.differently, may) },
    plan: {
      ...plan,
      goals: plan.goals.filter((one) => may(one.words)),
      success: list(plan.success),
      likely: plan.likely.filter((one) => may(one.words)),
      ifNot: list(plan.ifNot),
      stopWhen: list(plan.stopWhen),
      actions: plan.actions.filter((one) => may(one.what)).map((one) => dropWords(one, may)),
      responsible: list(plan.responsible),
      whatHelps: list(plan.whatHelps),
      myPeople: list(plan.myPeople),
      sharedWith: list(plan.sharedWith),
      teachBack: list(plan.teachBack),
    },
    questionsToAsk: record.questionsToAsk.filter((one) => mayAll(one, may)),
    reservations: record.reservations.filter((one) => mayAll(one, may)),
    reviews: record.reviews.map((review) => selectReview(review, may)),
    measures: options.for === "notes" ? record.measures : [],
  };
}

type MaySee = (words: OwnWords) => boolean;

function selectReview({ differently, ...review }: Review, may: MaySee): Review {
  const views = selectViews(differently ?? [], may);
  return {
    ...review,
    grids: review.grids.map((one) => ({ ...one, why: one.why.filter(may) })),
    ...(views.length > 0 && { differently: views }),
  };
}

/** A view that held nothing but words goes with them. */
function selectViews(views: readonly GroupingView[], may: MaySee): GroupingView[] {
  return views
    .map((one) => dropWords(one, may))
    .filter((one) => one.grouping !== undefined || one.words !== undefined);
}

function selectTalk(talk: GridTalk, may: MaySee): GridTalk {
  const { decision } = talk;
  return {
    ...talk,
    matters: talk.matters
      .map((one) => ({ ...one, words: one.words.filter(may) }))
      .filter((one) => one.statements.length + one.questions.length + one.words.length > 0),
    reactions: talk.reactions.map((one) => dropWords(one, may)),
    alongside: talk.alongside.map((one) => dropWords(one, may)),
    decision: decision && {
      ...decision,
      words: decision.words.filter(may),
      // Kept in the talk in case the answer changes back; nobody reads "all of us agree" beside it.
      differently: decision.agreement === "agreed" ? [] : decision.differently.filter(may),
    },
  };
}

function mayAll(thing: { words?: OwnWords }, may: MaySee): boolean {
  return thing.words === undefined || may(thing.words);
}

/** A copy without those of its words (all optional where this is used) that the reader may not see. */
function dropWords<Thing extends object>(thing: Thing, may: MaySee): Thing {
  const kept = Object.entries(thing).filter(([, value]) => !isOwnWords(value) || may(value));
  return Object.fromEntries(kept) as Thing;
}

function isOwnWords(value: unknown): value is OwnWords {
  return typeof value === "object" && value !== null && "seenBy" in value && "text" in value;
}
