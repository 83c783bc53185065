import { type Source, toPointer, type TreePath } from "../../author/index.ts";
import { findLoudSigns } from "../emphasis/find-loud-signs.ts";
import { findStrongWords } from "../emphasis/find-strong-words.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords } from "../naming/list-words.ts";
import type { Answer, QuestionOutline } from "../outline/grid-outline.ts";
import type { Report, Rule } from "../rule.ts";
import { isQuoted } from "../wording/is-quoted.ts";
import { listPassages } from "../wording/list-passages.ts";
import { listWording } from "../wording/list-wording.ts";

/** Signs of one text that are told: the first show what is meant. */
const mostSigns = 20;

/**
 * Strong words in some answers to a question and in others none; or exclamation marks, picture signs, and
 * everyday words in capitals.
 *
 * What is bold is read first and remembered best, so bold words in one column make it the one that counts,
 * whatever they say. The answers to a question all carry some strong or emphasised words on the first layer, or
 * none does. Signs that raise the voice have no place in what the page says; in statements of what matters
 * and in questions to ask, which families say themselves, they are left alone, and so are four words or more in
 * quotation marks. Abbreviations such as NHS are no shouting: only the words of `src/check/words/loud-words.ts` are
 * asked about their capitals. A word with letters of two alphabets is told here too, as no list of words finds it.
 * Grids in every language are read, and translations.
 *
 * NICE ECD8 1.5, IPDAS C1.
 *
 * @example good: In every answer or in none
 * ```yaml
 * questions:
 *   - id: how-long
 *     answers:
 *       stay: { text: As long as **you** like. }
 *       library: { text: Until it **closes**. }
 *       headphones: { text: "About **an hour**, then your ears need a rest. The NHS is not asked." }
 * ```
 *
 * @example bad: In one answer
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library: { text: It may be closed. **You can sit by the window.** }
 * ```
 * ```text
 * 4:42 warning Unexpected strong words in the answer of *Read in the library* to *What are the downsides?*: those of *Stay at home* and *Wear headphones* have none
 *   Write them plain. What is strong in one column draws the eye to it.
 * ```
 *
 * @example bad: Signs that raise the voice
 * ```yaml
 * options:
 *   - id: library
 *     name: The library ⭐
 * questions:
 *   - id: downsides
 *     answers:
 *       library: { text: It may be closed. But it is FREE and SAFE! }
 * ```
 * ```text
 * 3:11 warning Unexpected picture sign "⭐" in `name` of the option *The library ⭐*
 *   Take it out, and say it in words: it draws the eye, and read aloud it is a name such as “party popper”.
 * 7:52 warning Unexpected words in capitals "FREE" in `text` of the answer of *The library ⭐* to *What are the downsides?*
 *   Write them in small letters: capitals shout, and are harder to read.
 * 7:61 warning Unexpected words in capitals "SAFE" in `text` of the answer of *The library ⭐* to *What are the downsides?*
 *   Write them in small letters: capitals shout, and are harder to read.
 * 7:65 warning Unexpected exclamation mark "!" in `text` of the answer of *The library ⭐* to *What are the downsides?*
 *   Write a full stop: the page speaks in one voice of every option.
 * ```
 */
export const equalEmphasis: Rule = {
  id: "equal-emphasis",
  severity: "warning",
  starred: true,
  run({ source, grid, kind }, report) {
    if (!grid && kind !== "translation") return;
    for (const question of grid?.questions ?? []) checkRow(source, question, report);
    for (const { path, text } of listWording(source, kind)) {
      if (isSaidByFamilies(path)) continue;
      for (const passage of listPassages(source, path, text)) {
        for (const { say, what, note, start, end } of findLoudSigns(passage.text).slice(
          0,
          mostSigns,
        )) {
          if (isQuoted(passage.text, start, end)) continue;
          report({
            path,
            place: passage.placeOf(start, end),
            reason: `Unexpected ${what} "${say}" in ${describePath(source.value, path)}`,
            actual: say,
            note,
          });
        }
      }
    }
  },
};

function checkRow(source: Source, { answers = [] }: QuestionOutline, report: Report): void {
  const said = answers.filter(({ option, text }) => option && text !== undefined);
  const strong = said.flatMap((answer) => {
    const prose = source.prose.get(toPointer([...answer.path, "text"]));
    const place = prose && findStrongWords(prose);
    return place ? [{ answer, place }] : [];
  });
  const plain = said.filter((one) => !strong.some(({ answer }) => answer === one));
  if (plain.length === 0) return;
  const [first] = plain;
  for (const { answer, place } of strong) {
    report({
      path: [...answer.path, "text"],
      place,
      reason: `Unexpected strong words in ${answer.title}: ${plain.length === 1 ? `that of ${nameOption(first)} has none` : `those of ${listWords(plain.map(nameOption), "and")} have none`}`,
      note: "Write them plain. What is strong in one column draws the eye to it.",
    });
  }
}

function nameOption(answer: Answer | undefined): string {
  return answer?.option?.title ?? "";
}

function isSaidByFamilies(path: TreePath): boolean {
  return path.some((step) => ["matters", "questionsToAsk", "consensus"].includes(String(step)));
}
