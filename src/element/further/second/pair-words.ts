import { html, nothing } from "lit";
import type { CompiledGrid, Prose } from "../../../compiled/index.ts";
import { findDirection, findLanguage, getReadingWords } from "../../../words/index.ts";
import { getNotKnownText } from "../../parts/get-not-known-text.ts";
import { renderProse } from "../../parts/render-prose.ts";
import type { FurtherContext } from "../further-context.ts";
import { findWordsAt } from "./find-words-at.ts";
import { nameWords } from "./name-words.ts";

/** Draws what stands beside the words of a place; nothing where the grid has no such words. */
export type PairWords = (place: string) => unknown;

/**
 * Pairs the words of a grid with the same grid's in other words: after the first, in the same size and ink,
 * with a language and a direction of their own. Where a translation lacks words, or is older than its original,
 * that is said in the place itself. Needs `second` styles.
 *
 * @param name what the second words are called
 */
export function pairWords(second: CompiledGrid, context: FurtherContext, name: string): PairWords {
  const { grid, language, direction, words } = context;
  const { missing = [], outdated = [] } = second.translation ?? {};
  const firstName = nameWords(grid, second.language, words);
  const note = (text: string) =>
    html`<span class="second-note" lang=${language} dir=${direction}>${text}</span>`;
  return (at) => {
    const said = sayAt(second, at, grid);
    if (said === undefined || said.length === 0) return nothing;
    // A form of an option is told in one line; what it involves stands for all of it.
    const place = isVariant(at) ? `${at}/involves` : at;
    if (missing.includes(place)) return note(words.second.missing(name));
    // The first has no words here and shows the original's: they would stand here twice.
    if (grid.translation?.missing.includes(place) && !second.translation) {
      return note(words.second.missing(firstName));
    }
    return [
      renderSecond(said, second.language, words),
      outdated.includes(place) ? note(words.second.outdated(name)) : nothing,
      grid.translation?.outdated.includes(place) ? note(words.second.outdated(firstName)) : nothing,
    ];
  };
}

function renderSecond(said: string | Prose, language: string, words: FurtherContext["words"]) {
  const direction = findDirection(language);
  // The space parts the two where both are read as one name.
  return typeof said === "string"
    ? html` <span class="second" lang=${language} dir=${direction}>${said}</span>`
    : html`<div class="second" lang=${language} dir=${direction}>${renderProse(said, words)}</div>`;
}

function sayAt(second: CompiledGrid, place: string, first: CompiledGrid) {
  const [, question, , option, layer] = place.split("/");
  const asked = first.questions.find(({ id }) => place.startsWith("questions/") && id === question);
  if (asked && layer === "text" && asked.answers[option ?? ""]?.basis === "not-known") {
    return sayNotKnown(second.language, asked, first.language);
  }
  if (!isVariant(place)) return findWordsAt(second, place);
  const say = (key: string) => String(findWordsAt(second, `${place}/${key}`) ?? "");
  return `${say("name")}. ${say("involves")} ${say("time")}`;
}

function isVariant(place: string): boolean {
  return /^options\/[^/]+\/variants\/[^/]+$/.test(place);
}

// What the interface writes in an answer's place is said in both languages, where it has words in both.
function sayNotKnown(
  language: string,
  question: CompiledGrid["questions"][number],
  first: string,
): string | undefined {
  const isSpoken = findLanguage(language) === language && language !== first;
  return isSpoken ? getNotKnownText(question, getReadingWords(language)) : undefined;
}
