import { type Because, sortReasons } from "../../record/index.ts";
import { countWords } from "./count-words.ts";
import { endSentence, quote, sayReason } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** Words somebody typed at greater length are read below: they would leave no room for anyone else. */
const mostForOneReason = 30;

/** Everyone's reasons, as many as there was room for. */
export interface Reasons {
  text: string;
  /** Whether every reason is in the text. */
  isWhole: boolean;
}

/**
 * Everyone's reasons, each person's under their own name. Voices take turns for the room there is, in
 * the order people speak, so that nobody's reasons are left out for somebody else's.
 *
 * @param fits whether a text has room; it is asked with the ending where something is left out
 * @param ending what closes a text that is not whole: `some` after reasons, `none` in their place
 */
export function sayWhy(
  note: Note,
  fits: (text: string) => boolean,
  ending: { some: string; none: string },
): Reasons {
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
  if (voices.length === 0) {
    if (isLong) return { text: ending.none, isWhole: false };
    return { text: note.words.summary.noReasons, isWhole: true };
  }
  const write = (): Reasons => {
    const told = voices
      .filter((one) => one.said > 0)
      .map((one) => endSentence(`${one.name}: ${one.reasons.slice(0, one.said).join("; ")}`));
    const isWhole = !isLong && voices.every((one) => one.said === one.reasons.length);
    if (isWhole) return { text: told.join(" "), isWhole };
    const closing = told.length === 0 ? ending.none : ending.some;
    return { text: [...told, closing].join(" ").trim(), isWhole };
  };
  // A round gives everybody one more reason or nobody: no voice is longer for having room first.
  const longest = Math.max(...voices.map((one) => one.reasons.length));
  let written = write();
  for (let round = 1; round <= longest; round += 1) {
    for (const voice of voices) voice.said = Math.min(round, voice.reasons.length);
    const next = write();
    if (!fits(next.text)) break;
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
