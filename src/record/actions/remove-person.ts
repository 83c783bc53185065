import type { DecisionRecord, GridTalk, OwnWords } from "../generated/decision-record.ts";
import { RecordActionError } from "../record-action-error.ts";

/** The record without somebody; with `andAllTheySaid`, also without every tap and word of theirs. */
export function removePerson(
  record: DecisionRecord,
  action: { type: string },
  id: string,
  andAllTheySaid: boolean,
): DecisionRecord {
  const people = record.people.filter((one) => one.id !== id);
  const rest = { ...record, people: [] };
  if (!mentions(rest, id)) return { ...record, people };
  if (!andAllTheySaid) {
    throw new RecordActionError(
      action.type,
      `"${id}" has said something. Ask first, then pass andAllTheySaid: true.`,
      id,
    );
  }
  return { ...removeSaid(record, id), people: dropWordsBy(people, id) };
}

/** Whether anything in a part of a record is by, or names, somebody. */
function mentions(part: unknown, id: string): boolean {
  if (Array.isArray(part)) return part.some((item) => mentions(item, id));
  if (typeof part !== "object" || part === null) return false;
  return Object.entries(part).some(([key, value]) => {
    if (key === "by" || key === "who" || key === "decidedBy") {
      if (value === id || (Array.isArray(value) && value.includes(id))) return true;
    }
    return mentions(value, id);
  });
}

function removeSaid(record: DecisionRecord, id: string): DecisionRecord {
  const { grouping, plan } = record;
  return {
    ...record,
    contact: dropWords(record.contact, id),
    grids: record.grids.map((talk) => removeFromTalk(talk, id)),
    grouping: grouping && {
      ...grouping,
      by: without(grouping.by, id),
      differently: dropWordsBy(notBy(grouping.differently, id), id),
    },
    plan: {
      ...plan,
      goals: plan.goals
        .filter((goal) => goal.words.by !== id)
        .map((goal) => ({ ...goal, ratings: notBy(goal.ratings, id) })),
      success: notBy(plan.success, id),
      likely: plan.likely.filter((one) => one.words.by !== id),
      ifNot: notBy(plan.ifNot, id),
      stopWhen: notBy(plan.stopWhen, id),
      actions: plan.actions
        .filter((one) => one.what.by !== id)
        .map(({ who, ...one }) => (who === undefined || who === id ? one : { ...one, who }))
        .map((one) => dropWords(one, id)),
      responsible: notBy(plan.responsible, id),
      whatHelps: notBy(plan.whatHelps, id),
      myPeople: notBy(plan.myPeople, id),
      sharedWith: notBy(plan.sharedWith, id),
      teachBack: notBy(plan.teachBack, id),
    },
    questionsToAsk: dropWordsBy(notBy(record.questionsToAsk, id), id),
    reservations: dropWordsBy(notBy(record.reservations, id), id),
    measures: notBy(record.measures, id),
  };
}

function removeFromTalk(talk: GridTalk, id: string): GridTalk {
  const { decision } = talk;
  return {
    ...talk,
    matters: notBy(talk.matters, id).map((one) => ({ ...one, words: notBy(one.words, id) })),
    reactions: dropWordsBy(notBy(talk.reactions, id), id),
    leanings: notBy(talk.leanings, id),
    alongside: dropWordsBy(talk.alongside, id),
    decision: decision && {
      ...decision,
      because: notBy(decision.because, id),
      words: notBy(decision.words, id),
      decidedBy: without(decision.decidedBy, id),
      differently: notBy(decision.differently, id),
    },
  };
}

function without(ids: string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}

function notBy<Said extends { by: string }>(list: Said[], id: string): Said[] {
  return list.filter((one) => one.by !== id);
}

function dropWordsBy<Thing extends object>(list: Thing[], id: string): Thing[] {
  return list.map((thing) => dropWords(thing, id));
}

/** A copy without those of its own words (all optional where this is used) that somebody typed. */
function dropWords<Thing extends object>(thing: Thing, id: string): Thing {
  const kept = Object.entries(thing).filter(([, value]) => (value as OwnWords).by !== id);
  return Object.fromEntries(kept) as Thing;
}
