import type { DecisionRecord, QuestionToAsk } from "../../record/index.ts";
import { chooseWords, type WordsChoice } from "./choose-words.ts";
import type { GridWords } from "./grid-words.ts";
import { translateTalk } from "./translate-talk.ts";

/** A record to write a note from, and which of its words are of which making. */
export interface TranslatedRecord {
  readonly record: DecisionRecord;
  /** Words of a grid or a place that stay in another language than was asked for. */
  readonly kept: readonly string[];
  /** Words of a grid that stand in place of those that were shown. */
  readonly put: readonly string[];
}

/**
 * A record as a note in another language is written from it: what its grids said (titles, needs, options,
 * questions, answers, statements, names of what goes alongside, questions to ask) is taken by id from the same
 * version of each grid in that language. What people typed, and what was said of a place, stays as it is; so do
 * words that the other language lacks, or has from another version. The record given is not changed, and nothing
 * of the result is kept in its place: it says what was shown.
 *
 * @param options.language BCP 47 tag of the note
 * @param options.grids Words for the grids of the talk. A grid without any keeps its own.
 */
export function translateRecord(
  record: DecisionRecord,
  options: { readonly language: string; readonly grids: readonly GridWords[] },
): TranslatedRecord {
  const kept = new Set<string>();
  const put = new Set<string>();
  const choices = new Map(
    record.grids.map((talk) => {
      const given = options.grids.find(({ shown }) => shown.id === talk.grid.id);
      return [talk.grid.id, chooseWords(talk, given, options.language, { kept, put })] as const;
    }),
  );
  const translated: DecisionRecord = {
    ...record,
    grids: record.grids.map((talk) => {
      const words = choices.get(talk.grid.id);
      return words ? translateTalk(talk, words) : talk;
    }),
    questionsToAsk: record.questionsToAsk.map((one) =>
      translateSuggested(one, choices.get(one.grid ?? "")),
    ),
  };
  return { record: translated, kept: [...kept], put: [...put] };
}

/** A question that the grid suggested stands in a record as it was shown: its place in the grid's list finds it. */
function translateSuggested(asked: QuestionToAsk, words: WordsChoice | undefined): QuestionToAsk {
  const { suggested } = asked;
  if (suggested === undefined || !words) return asked;
  const place = words.shown?.questionsToAsk.indexOf(suggested) ?? -1;
  const theirs = words.other?.questionsToAsk[place];
  return { ...asked, suggested: words.choose(`questionsToAsk/${place}`, suggested, theirs) };
}
