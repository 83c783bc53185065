import { countWords } from "./count-words.ts";
import { sayDecision } from "./say-decision.ts";
import { sayLookAgain } from "./say-look-again.ts";
import { sayWhy } from "./say-why.ts";
import type { Note } from "./start-note.ts";

/** How many words the three lines may come to, and how many of them the first. */
const mostWords = 90;
const mostForDecision = 60;

/**
 * The three lines a note opens with: the decision, why, and when it is looked at again; at most 90
 * words together. What does not fit is below.
 */
export function writeSummary(note: Note): string[] {
  const { summary } = note.words;
  const told = sayDecision(note, (text) => countWords(text) <= mostForDecision, summary);
  const decision = `${summary.decision[note.reader]}: ${told.text}`;
  const review = `${summary.review[note.reader]}: ${sayLookAgain(note)}`;
  const room = mostWords - countWords(decision) - countWords(review) - countWords(summary.why);
  const why = sayWhy(note, (text) => countWords(text) <= room, {
    some: summary.more,
    none: summary.below,
  });
  return [decision, `${summary.why}: ${why.text}`, review];
}
