import type {
  Because,
  ChosenOption,
  GridTalk,
  GroupingView,
  OwnWords,
  Reaction,
} from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import type { Note } from "./start-note.ts";

/** Phrases that several parts of a note share. */

/** Typed words as a quotation. */
export function quote(words: OwnWords): string {
  return `"${cleanText(words.text)}"`;
}

/** An option's name as it was shown. */
export function nameOption(talk: GridTalk, id: string | undefined): string {
  return cleanText(talk.asShown.options.find((one) => one.id === id)?.name ?? id ?? "");
}

/** A question as it was shown. */
export function nameQuestion(talk: GridTalk, id: string | undefined): string {
  return cleanText(talk.asShown.questions.find((one) => one.id === id)?.ask ?? id ?? "");
}

/** A statement as it was shown, as a quotation. */
export function sayStatement(
  talk: GridTalk,
  question: string | undefined,
  id: string | undefined,
): string {
  const statements = talk.asShown.questions.find((one) => one.id === question)?.matters ?? [];
  return `"${cleanText(statements.find((one) => one.id === id)?.say ?? id ?? "")}"`;
}

/** The words somebody added to a mark, after a space, or nothing. */
export function sayMarkWords(talk: GridTalk, mark: Because | Reaction): string {
  const words = talk.reactions.find(
    (one) => one.by === mark.by && one.option === mark.option && one.question === mark.question,
  )?.words;
  return words === undefined ? "" : ` ${quote(words)}`;
}

/** One reason: a mark with its option and question, a statement, or a question that matters. */
export function sayReason(note: Note, talk: GridTalk, reason: Because): string {
  const { marks } = note.words;
  if (reason.kind === "statement") return sayStatement(talk, reason.question, reason.statement);
  const question = nameQuestion(talk, reason.question);
  if (reason.kind === "question") return `${marks.matters}: "${question}"`;
  return `${marks[reason.reaction ?? "good"]}: ${nameOption(talk, reason.option)} (${question})`;
}

/** What was decided on one grid, in a sentence or several. */
export function sayOutcome(note: Note, talk: GridTalk): string {
  const { summary } = note.words;
  if (talk.decision === null) return summary.noDecision;
  const { outcome, options } = talk.decision;
  if (outcome === "not-yet") return summary.notYet;
  if (outcome === "none-of-these") return summary.noneOfThese;
  if (options.length === 0) return summary.noOption;
  return endSentence(options.map((one) => sayChosen(talk, one)).join("; "));
}

/** An option with the variants that were chosen of it. */
export function sayChosen(talk: GridTalk, chosen: ChosenOption): string {
  const known = talk.asShown.options.find((one) => one.id === chosen.option)?.variants ?? [];
  const variants = chosen.variants.map((id) =>
    cleanText(known.find((one) => one.id === id)?.name ?? id),
  );
  const name = nameOption(talk, chosen.option);
  return variants.length === 0 ? name : `${name} (${variants.join("; ")})`;
}

/** Whether people agree, as it was said; empty where it was not asked. */
export function sayAgreement(note: Note, talk: GridTalk): string {
  const agreement = talk.decision?.agreement ?? null;
  if (agreement === null) return "";
  return agreement === "agreed" ? note.words.summary.agreed : note.words.summary.differently;
}

/** How each person who sees the kind of help differently sees it. */
export function sayViews(note: Note, views: readonly GroupingView[]): string[] {
  const { names } = note.words.grouping;
  return views.map(({ by, grouping, words }) => {
    const said = [
      ...(grouping === undefined ? [] : [names[grouping][note.reader]]),
      ...(words === undefined ? [] : [quote(words)]),
    ];
    return `${note.words.grid.seesDifferently(note.nameOf(by))}: ${said.join("; ")}`;
  });
}

/** The text with a full stop, unless its own last character ends a sentence. */
export function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
