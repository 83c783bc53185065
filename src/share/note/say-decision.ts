import type { GridTalk } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { sayAgreement, sayOutcome } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** A decision, and whether the options chosen on each grid are named in it. */
export interface ToldDecision {
  text: string;
  isWhole: boolean;
}

/** How a decision is told that leaves the options' names to another place. */
type Counts = Pick<Note["words"]["summary"], "manyOptions" | "manyGrids">;

/**
 * What was decided on every grid, as fully as fits: each option by name; else how many were chosen;
 * else how many decisions there are. Nothing is cut short in the middle.
 *
 * @param fits whether a text has room; the shortest form is taken where none fits
 * @param counts the words for how many there are, which say where their names are
 */
export function sayDecision(
  note: Note,
  fits: (text: string) => boolean,
  counts: Counts,
): ToldDecision {
  const { record, words } = note;
  const { summary } = words;
  const calledOff = record.status === "cancelled" ? `${summary.cancelled} ` : "";
  if (record.grids.length === 0) {
    return { text: calledOff.trim() || summary.noDecision, isWhole: true };
  }
  const sayAll = (say: (talk: GridTalk) => string): string =>
    calledOff +
    record.grids
      .map((talk) =>
        `(${cleanText(talk.grid.need)}) ${say(talk)} ${sayAgreement(note, talk)}`.trim(),
      )
      .join(" ");
  const whole = sayAll((talk) => sayOutcome(note, talk));
  if (fits(whole)) return { text: whole, isWhole: true };
  const counted = sayAll((talk) => {
    const many = talk.decision?.options.length ?? 0;
    return many === 0 ? sayOutcome(note, talk) : counts.manyOptions(many);
  });
  if (fits(counted)) return { text: counted, isWhole: false };
  return { text: calledOff + counts.manyGrids(record.grids.length), isWhole: false };
}
