import type { Source, TreePath } from "../../author/index.ts";
import { countWords } from "../balance/count-words.ts";
import { findFigures } from "../figures/find-figures.ts";
import type { Holder } from "../library/library.ts";
import { describePath } from "../naming/describe-path.ts";
import { shorten } from "../naming/shorten.ts";
import type { Report, Rule } from "../rule.ts";
import { isRecord, readList, readPath, readText } from "../tree.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isEnglish } from "../wording/is-english.ts";
import { steeringWords } from "../words/steering-words.ts";
import { stigmatisingWords } from "../words/stigmatising-words.ts";

const findSteering = createFinder(steeringWords);
const findStigmatising = createFinder(stigmatisingWords);
const mostWords = 30;

/**
 * In the glossary: one form for two meanings, a meaning that is long, holds a figure, or steers.
 *
 * A page explains a term where it stands, so each form may mean one thing only. A meaning says what a word stands
 * for and no more: what helps, how often, and for whom is said in answers, with what it rests on. It is read in the
 * middle of a sentence, so it has 30 words at most. Words that steer are looked for in English.
 *
 * IPDAS L1 and L3: plain words, and hard ones explained.
 *
 * @example good
 * ```yaml glossary
 * terms:
 *   - id: headphones
 *     term: headphones
 *     also: [headphone]
 *     meaning: Two small loudspeakers that are worn over the ears.
 *     basis: draft
 * ```
 *
 * @example bad: One form, two meanings
 * ```yaml glossary
 * terms:
 *   - { id: library, term: library, meaning: A house full of books to borrow., basis: draft }
 *   - { id: book-house, term: book house, also: [Library], meaning: Another word for library., basis: draft }
 * ```
 * ```text
 * 3:48 error Unexpected form "Library" of the term *book house*: it is a form of the term *library* already
 *   The first stands at 2:26. Leave each form to one term, or make one term of the two.
 * ```
 *
 * @example bad: More than a meaning
 * ```yaml glossary
 * terms:
 *   - id: library
 *     term: library
 *     meaning: The best place to read. 9 in 10 people like it.
 *     basis: draft
 *   - id: seat
 *     term: seat
 *     meaning: >-
 *       Something that is made for people to sit on, for example a chair, a bench or a sofa, and that stands in a
 *       room or outside and mostly has four legs and a back.
 *     basis: draft
 * ```
 * ```text
 * 4:14 error Unexpected figure "9 in 10" in the meaning of the term *library*
 *   Take it out: figures stand in answers, with the evidence they come from.
 * 4:14 warning Unexpected "best" in the meaning of the term *library*: it steers
 *   Say what it does and for whom, or take the word out.
 * 8:14 warning Unexpected meaning of 34 words for the term *seat*, expected 30 at most
 *   Say what the word stands for, and leave the rest to the answers.
 * ```
 *
 * @example bad: A source that is missing, and another language than the file's name
 * ```yaml glossary
 * language: cy
 * terms:
 *   - { id: library, term: library, meaning: A house full of books to borrow., basis: source }
 * ```
 * ```text
 * 1:11 error Unexpected language `cy` in the file `en-GB`, expected the two to be the same [schema]
 *   Call the file `cy`, or write `language: en-GB`.
 * 3:85 error Missing key `source` in the term *library*, whose basis is `source` [schema]
 *   Add `source` with `title` and `publisher`: where the meaning was read. Or write `basis: draft`.
 * ```
 */
export const glossaryTerms: Rule = {
  id: "glossary-terms",
  severity: "error",
  run({ source, kind, library }, report) {
    if (kind !== "glossary") return;
    const language = readText(source.value, "language") ?? "";
    checkForms(source, library.terms.get(language) ?? new Map(), report);
    readList(source.value, "terms").forEach((term, index) => {
      const path = ["terms", index, "meaning"];
      const meaning = readText(term, "meaning");
      if (meaning !== undefined) checkMeaning(source, path, meaning, report);
      if (meaning !== undefined && isEnglish(language)) checkWords(source, path, meaning, report);
    });
  },
};

/** A form and where it stands. */
interface Form extends Holder {
  readonly owner: TreePath;
}

function checkForms(source: Source, terms: ReadonlyMap<string, Holder>, report: Report): void {
  const seen = new Map<string, Form>();
  for (const holder of terms.values()) {
    for (const form of listForms(holder)) {
      const say = String(readPath(form.source.value, form.path));
      const key = say.trim().toLowerCase();
      const first = seen.get(key);
      if (!first) seen.set(key, form);
      else if (form.source === source) reportTwice(form, first, say, report);
    }
  }
}

function listForms({ source, path }: Holder): Form[] {
  const value = readPath(source.value, path);
  if (!isRecord(value)) return [];
  const also = readList(value, "also").map((_, index) => [...path, "also", index]);
  return [[...path, "term"], ...also]
    .filter((at) => typeof readPath(source.value, at) === "string")
    .map((at) => ({ source, path: at, owner: path }));
}

function reportTwice({ source, path, owner }: Form, first: Form, say: string, report: Report) {
  const { line, column } = first.source.placeOf(first.path).start;
  const elsewhere = first.source === source ? "" : `${first.source.path}:`;
  const named = describePath(first.source.value, first.owner);
  const isOwn = first.source === source && first.owner === owner;
  report({
    path,
    reason: `Unexpected form "${shorten(say)}" of ${describePath(source.value, owner)}: it is a form of ${isOwn ? "the same term" : named} already`,
    actual: say,
    note: isOwn
      ? `The first stands at ${elsewhere}${line}:${column}. Take one of them out: capital letters alone make no other form.`
      : `The first stands at ${elsewhere}${line}:${column}. Leave each form to one term, or make one term of the two.`,
  });
}

function checkMeaning(source: Source, path: TreePath, meaning: string, report: Report): void {
  const owner = describePath(source.value, path.slice(0, -1));
  for (const { say } of findFigures(meaning)) {
    report({
      path,
      reason: `Unexpected figure "${say}" in the meaning of ${owner}`,
      actual: say,
      note: "Take it out: figures stand in answers, with the evidence they come from.",
    });
  }
  const words = countWords(meaning);
  if (words <= mostWords) return;
  report({
    path,
    severity: "warning",
    reason: `Unexpected meaning of ${words} words for ${owner}, expected ${mostWords} at most`,
    actual: String(words),
    expected: [String(mostWords)],
    note: "Say what the word stands for, and leave the rest to the answers.",
  });
}

function checkWords(source: Source, path: TreePath, meaning: string, report: Report): void {
  const found = [
    ...findSteering(meaning).map((words) => ({ ...words, problem: "it steers" })),
    ...findStigmatising(meaning).map((words) => ({ ...words, problem: "it may hurt or shame" })),
  ];
  for (const { say, problem, entry } of found) {
    report({
      path,
      severity: "warning",
      reason: `Unexpected "${say}" in the meaning of ${describePath(source.value, path.slice(0, -1))}: ${problem}`,
      actual: say,
      note: entry.instead,
    });
  }
}
