import { type Because, type GridTalk, sortReasons } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { endSentence, quote, sayAgreement, sayOutcome, sayReason } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** How many words the three lines may come to, and how many of them the first. */
const mostWords = 90;
const mostForDecision = 60;
/** Words somebody typed at greater length are read below: they would leave no room for anyone else. */
const mostForOneReason = 30;

/**
 * The three lines a note opens with: the decision, why, and when it is looked at again; at most 90
 * words together. Voices take turns for the room there is, in the order people speak, so that
 * nobody's reasons are left out for somebody else's; what does not fit is below.
 */
export function writeSummary(note: Note): string[] {
  const decision = `${note.words.summary.decision[note.reader]}: ${sayDecision(note)}`;
  const review = `${note.words.summary.review[note.reader]}: ${sayReview(note)}`;
  const room = mostWords - countWords(decision) - countWords(review);
  return [decision, `${note.words.summary.why}: ${sayWhy(note, room - 1)}`, review];
}

function sayDecision(note: Note): string {
  const { record, words } = note;
  const { summary } = words;
  const calledOff = record.status === "cancelled" ? `${summary.cancelled} ` : "";
  if (record.grids.length === 0) return calledOff.trim() || summary.noDecision;
  const sayAll = (say: (talk: GridTalk) => string): string =>
    calledOff +
    record.grids
      .map((talk) =>
        `(${cleanText(talk.grid.need)}) ${say(talk)} ${sayAgreement(note, talk)}`.trim(),
      )
      .join(" ");
  const whole = sayAll((talk) => sayOutcome(note, talk));
  if (countWords(whole) <= mostForDecision) return whole;
  const counted = sayAll((talk) => {
    const many = talk.decision?.options.length ?? 0;
    return many === 0 ? sayOutcome(note, talk) : summary.manyOptions(many);
  });
  if (countWords(counted) <= mostForDecision) return counted;
  return calledOff + summary.manyGrids(record.grids.length);
}

function sayReview(note: Note): string {
  const { plan, reviews } = note.record;
  const { reviews: words, summary } = note.words;
  const last = reviews.at(-1);
  if (last === undefined) return plan.reviewOn ? `${note.sayDay(plan.reviewOn)}.` : summary.noDate;
  const day = last.at.slice(0, 10);
  const next = [
    ...new Set(last.grids.map((one) => (one.next === null ? words.noNext : words.next[one.next]))),
  ];
  const looked = summary.reviewed(note.sayDay(day), next.join(", ") || words.noNext);
  const isAhead = plan.reviewOn !== null && plan.reviewOn > day;
  return isAhead ? `${looked} ${summary.nextReview(note.sayDay(plan.reviewOn ?? ""))}` : looked;
}

/** Everyone's reasons, each person's under their own name, as many as there is room for. */
function sayWhy(note: Note, room: number): string {
  const { summary } = note.words;
  const everything = note.record.people.map(({ id }) => {
    const reasons = gatherReasons(note, id);
    const short = reasons.filter((one) => countWords(one) <= mostForOneReason);
    return {
      name: note.nameOf(id),
      reasons: short,
      isLong: short.length < reasons.length,
      said: 0,
    };
  });
  const voices = everything.filter((one) => one.reasons.length > 0);
  const isLong = everything.some((one) => one.isLong);
  if (voices.length === 0) return isLong ? summary.below : summary.noReasons;
  const write = (): string => {
    const told = voices
      .filter((one) => one.said > 0)
      .map((one) => endSentence(`${one.name}: ${one.reasons.slice(0, one.said).join("; ")}`));
    const isAll = !isLong && voices.every((one) => one.said === one.reasons.length);
    if (isAll) return told.join(" ");
    return [...told, told.length === 0 ? summary.below : summary.more].join(" ");
  };
  // A round gives everybody one more reason or nobody: no voice is longer for having room first.
  const longest = Math.max(...voices.map((one) => one.reasons.length));
  let written = write();
  for (let round = 1; round <= longest; round += 1) {
    for (const voice of voices) voice.said = Math.min(round, voice.reasons.length);
    const next = write();
    if (countWords(next) > room) break;
    written = next;
  }
  return written;
}

/** Own words first, then what was tapped, once each: first what speaks of the options chosen. */
function gatherReasons(note: Note, person: string): string[] {
  const reasons = note.record.grids.flatMap((talk) => {
    if (talk.decision === null) return [];
    const { because, options, words } = talk.decision;
    const isChosen = (reason: Because): boolean =>
      options.some((one) => one.option === reason.option);
    const theirs = sortReasons(because.filter((one) => one.by === person));
    const ordered = [...theirs.filter(isChosen), ...theirs.filter((one) => !isChosen(one))];
    return [
      ...words.filter((one) => one.by === person).map(quote),
      ...ordered.map((one) => sayReason(note, talk, one)),
    ];
  });
  return [...new Set(reasons)];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
