import { type DecisionRecord, listOwnWords } from "../../record/index.ts";

/** Whether somebody has tapped, typed or decided anything, their own name aside. */
export function hasSaid(record: DecisionRecord, person: string): boolean {
  const isTheirs = ({ by }: { by: string }) => by === person;
  return (
    record.grids.some(
      ({ reactions, matters, leanings, decision }) =>
        [...reactions, ...matters, ...leanings].some(isTheirs) ||
        (decision?.decidedBy.includes(person) ?? false),
    ) ||
    record.questionsToAsk.some(isTheirs) ||
    record.reservations.some(isTheirs) ||
    listOwnWords(record).some(({ words, place }) => words.by === person && place[0] !== "people")
  );
}
