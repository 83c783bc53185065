import type { TreePath } from "../../author/index.ts";
import { isTold } from "../findings/is-told.ts";
import { describePath } from "../naming/describe-path.ts";
import { listWords } from "../naming/list-words.ts";
import { type EnglishPassage, readEnglish } from "../readability/read-english.ts";
import type { Rule } from "../rule.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isQuoted } from "../wording/is-quoted.ts";
import { steeringWords } from "../words/steering-words.ts";
import { stigmatisingWords } from "../words/stigmatising-words.ts";

const findSteering = createFinder(steeringWords);
const findStigmatising = createFinder(stigmatisingWords);

/**
 * A word that steers ("the best way", "unfortunately", "you should"), or one that hurts or shames.
 *
 * The person who decides is told what is known, and is not pushed: praise, promises, pity and pressure belong to
 * no option. And a word that makes a person into a case keeps people away from the help they came for. What
 * families say themselves is left alone: statements of what matters may steer, and so may the questions to ask.
 * So are words in quotation marks, four or more together, which are somebody else's, and a hurtful word that is
 * denied ("this is not attention seeking").
 *
 * The lists are `src/check/words/steering-words.ts` and `stigmatising-words.ts`, each word with what to write
 * instead. retext-equality is asked as well, without the rules that `equality-off.ts` names with the reason:
 * it takes "ADHD", "mental" and "dummy pill" for insults. For English grids.
 *
 * NICE ECD8 1.5.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: involves
 *     matters:
 *       - { id: going-out, say: I want what works best. }
 *     answers:
 *       stay: { text: 'The library says: "You should come as you are, just walk in."' }
 * ```
 *
 * @example bad: Words that steer
 * ```yaml
 * options:
 *   - id: library
 *     name: The library, the best place
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: Unfortunately it may be closed. You should ask first.
 * ```
 * ```text
 * 3:11 warning Unexpected "best" in `name` of the option *The library, the best place*: it steers
 *   Say what it does and for whom, or take the word out.
 * 8:15 warning Unexpected "Unfortunately" in `text` of the answer of *The library, the best place* to *What are the downsides?*: it steers
 *   Take it out: how people feel about it is for them to say.
 * 8:51 warning Unexpected "should" in `text` of the answer of *The library, the best place* to *What are the downsides?*: it steers
 *   "You should" tells people what to do. Say what they can do: "you can", "you may want to".
 * ```
 *
 * @example bad: Words that hurt
 * ```yaml
 * need:
 *   summary: You suffer from noise at home.
 * alongside:
 *   - id: tell-someone
 *     text: Tell the chairman of the club if anyone calls you crazy.
 * ```
 * ```text
 * 2:12 warning Unexpected "suffer from" in `need.summary`: it may hurt or shame
 *   Write "has", "lives with", "people with".
 * 5:20 warning Unexpected "chairman" in `text` of the alongside item *Tell someone*: it may leave people out or hurt them
 *   Write "chair", "head" or "chairperson".
 * 5:61 warning Unexpected "crazy" in `text` of the alongside item *Tell someone*: it may hurt or shame
 *   Say what the person feels or does.
 * ```
 */
export const neutralWords: Rule = {
  id: "neutral-words",
  severity: "warning",
  starred: true,
  run({ source, grid, findings }, report) {
    if (!grid) return;
    for (const english of readEnglish(source, grid).passages) {
      const { wording, passage } = english;
      for (const { say, start, end, problem, note } of findWords(english)) {
        const place = passage.placeOf(start, end);
        // "Is proven" is told once, by the rule that knows what to write instead.
        if (isTold(place, "certainty-shown", findings)) continue;
        report({
          path: wording.path,
          place,
          reason: `Unexpected "${say}" in ${describePath(source.value, wording.path)}: ${problem}`,
          actual: say,
          note,
        });
      }
    }
  },
};

interface Found {
  readonly say: string;
  readonly start: number;
  readonly end: number;
  readonly problem: string;
  readonly note: string;
}

/** What is found in one passage, in its order, each stretch of words once: our own lists before the other. */
function findWords({ wording, passage, insensitive }: EnglishPassage): Found[] {
  const { text } = passage;
  const steering = isOwnVoice(wording.path) ? findSteering(text) : [];
  const stigmatising = findStigmatising(text).filter(({ start }) => !isDenied(text, start));
  const own = [
    ...steering.map((words) => ({ ...words, problem: "it steers" })),
    ...stigmatising.map((words) => ({ ...words, problem: "it may hurt or shame" })),
  ].map(({ entry, ...words }) => ({ ...words, note: entry.instead }));
  const others = insensitive
    .filter(({ start, end }) => !own.some((words) => start < words.end && end > words.start))
    .map(({ instead, ...words }) => ({
      ...words,
      problem: "it may leave people out or hurt them",
      note:
        instead.length === 0 ? "Take it out." : `Write ${listWords(quote(instead.slice(0, 3)))}.`,
    }));
  return [...own, ...others]
    .filter(({ start, end }) => !isQuoted(text, start, end))
    .sort((a, b) => a.start - b.start);
}

/** Says whether words are the page's own, and not what families may say, or a name from elsewhere. */
function isOwnVoice(path: TreePath): boolean {
  return !path.some((step) =>
    ["matters", "questionsToAsk", "outcome", "consensus"].includes(String(step)),
  );
}

/** Says whether the words at an offset are denied: "not", "never" or "no" among the four words before. */
function isDenied(text: string, start: number): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[.!?:;]/)
      .at(-1) ?? "";
  const words = before.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return words.slice(-4).some((word) => /^(?:not|never|no|cannot|.*n['’]t)$/.test(word));
}

function quote(words: readonly string[]): string[] {
  return words.map((word) => `"${word}"`);
}
