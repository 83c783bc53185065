import type { TreePath } from "../../author/index.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import type { GridOutline, OptionOutline } from "../outline/grid-outline.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { isRecord, readKey, readPath, readText } from "../tree.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { listPassages } from "../wording/list-passages.ts";
import { alongsideOnly } from "../words/alongside-only.ts";
import { helpTimes } from "../words/help-times.ts";
import { helpWays } from "../words/help-ways.ts";
import { selfHarmWords } from "../words/self-harm-words.ts";
import { checkMeans } from "./help-first/check-means.ts";
import { checkStopping } from "./help-first/check-stopping.ts";

const findSelfHarm = createFinder([selfHarmWords]);
const findRivals = createFinder([{ say: alongsideOnly, instead: "" }]);
const findWays = createFinder([{ say: helpWays, instead: "" }]);
const findTimes = createFinder([helpTimes]);

/**
 * A self-harm grid that does not put help first: without `helpFirst` and `quickExit`, with a first answer that
 * does not say how to get help now, with a safety plan or a trusted person as a choice against other help, or with
 * words that say how many stop without help, or how people hurt themselves.
 *
 * Somebody in danger may open this page. They meet the contacts before anything else, and can leave the page
 * at once. Whoever reads the option without new help meets, in its answer to the first question, where help is
 * now: a sentence with words for help that answers at once (`src/check/words/help-ways.ts`) and words for now
 * (`help-times.ts`). And a safety plan or a person to trust is for everybody, so it is never a column that one
 * could pass over. That most people stop reads as a reason not to ask for help, so the option without new help says
 * nothing of the kind; figures are found by `comparable-figures`. And no part of the grid names a means
 * (`self-harm-means.ts`): to somebody in danger that is an idea. This one is a warning, as a word may be right where
 * it stands.
 *
 * A grid is a self-harm grid where its title, its id or its need label says so in a word of
 * `src/check/words/self-harm-words.ts`, or where `helpFirst` is true. Words are read in English grids alone.
 *
 * @example good
 * ```yaml
 * title: "When I hurt myself: what could help?"
 * safety: { helpFirst: true, quickExit: true }
 * options:
 *   - id: stay
 *     covers: [own-room]
 * questions:
 *   - id: involves
 *     answers:
 *       stay:
 *         text: If you may not be safe, use the help shown first now.
 *   - id: how-likely
 *     answers:
 *       stay: { basis: not-known, text: null, evidence: null }
 *   - id: what-like
 *     kinds: [experience, where, privacy]
 * ```
 *
 * @example bad: A self-harm grid like any other, and a safety plan as a rival
 * ```yaml
 * need:
 *   label: Hurting myself
 * options:
 *   - id: headphones
 *     name: A safety plan
 * questions:
 *   - id: involves
 *     answers:
 *       stay:
 *         text: You change nothing. You can ask for help later.
 * ```
 * ```text
 * 2:10 error Missing `helpFirst: true` and `quickExit: true` under `safety`: "Hurting myself" in `need.label` makes this a self-harm grid
 *   Write `safety: { helpFirst: true, quickExit: true }`: then the contacts stand before all else, and a button leaves the page at once.
 * 5:11 error Unexpected "safety plan" in the name of the option *A safety plan*: it is for everybody, whatever is chosen
 *   Offer it under `alongside`, and take it out of the options; or out of this name, if the option is more than that.
 * 10:15 error Missing how to get help now in the answer of *Stay at home* to *What does it involve?*: it is the first answer of the option without new help
 *   Let it begin: "If you may not be safe, use the help shown first now."
 * ```
 *
 * @example bad: Left to itself, and a means
 * ```yaml
 * title: "When I hurt myself: what could help?"
 * safety: { helpFirst: true, quickExit: true }
 * options:
 *   - id: stay
 *     covers: [own-room]
 * questions:
 *   - id: involves
 *     answers:
 *       stay:
 *         text: If you may not be safe, use the help shown first now.
 *   - id: how-likely
 *     answers:
 *       stay: { basis: not-known, text: null, evidence: null }
 *   - id: downsides
 *     answers:
 *       stay: { text: Most young people stop. }
 *       headphones: { text: Keep scissors away. }
 *   - id: what-like
 *     kinds: [experience, where, privacy]
 * ```
 * ```text
 * 16:21 error Unexpected "Most young people stop" in the answer of *Stay at home* to *What are the downsides?*, in a self-harm grid
 *   Take it out on every layer: that many stopped or recovered by themselves reads as a reason not to get help.
 * 17:32 warning Unexpected "scissors" in `text` of the answer of *Wear headphones* to *What are the downsides?*: it names a means of self-harm
 *   Take it out, or write "things that could hurt". To somebody in danger it is an idea.
 * ```
 */
export const helpFirst: Rule = {
  id: "help-first",
  severity: "error",
  run(context, report) {
    const { grid } = context;
    if (!grid) return;
    const sign = findSign(context, grid);
    if (!grid.helpFirst && !sign) return;
    checkSwitches(context, sign, report);
    if (!isEnglish(grid.language)) return;
    checkFirstAnswer(context, grid, report);
    for (const option of grid.options) checkRival(context, option, report);
    checkStopping(context, grid, report);
    checkMeans(context, report);
  },
};

/** Where a grid says that it is about self-harm, and in which words. */
interface Sign {
  readonly path: TreePath;
  readonly say: string;
}

function checkSwitches({ source }: RuleContext, sign: Sign | undefined, report: Report): void {
  const safety = readKey(source.value, "safety");
  const missing = ["helpFirst", "quickExit"].filter((key) => {
    const value = readKey(safety, key);
    // A value that is neither true nor false is told by `schema`.
    return value === undefined || value === false;
  });
  const [first] = missing;
  if (first === undefined || (safety !== undefined && !isRecord(safety))) return;
  const why = sign ? `"${sign.say}" in \`${sign.path.join(".")}\`` : "`helpFirst: true`";
  const keys = listWords(quoteCode(missing.map((key) => `${key}: true`)), "and");
  report({
    path: ["safety", first],
    ...(safety === undefined && sign ? { place: source.placeOf(sign.path) } : {}),
    reason: `Missing ${keys} under \`safety\`: ${why} makes this a self-harm grid`,
    expected: missing.map((key) => `${key}: true`),
    note: "Write `safety: { helpFirst: true, quickExit: true }`: then the contacts stand before all else, and a button leaves the page at once.",
  });
}

/** The words that make a grid a self-harm grid, and where they stand. */
function findSign({ source }: RuleContext, { language }: GridOutline): Sign | undefined {
  for (const path of [["need", "label"], ["title"], ["id"]]) {
    const text = readText(readPath(source.value, path.slice(0, -1)), path.at(-1) ?? "");
    // An id is English in every language.
    const isRead = path[0] === "id" || isEnglish(language);
    if (text === undefined || !isRead || isTooLong("grid", path, text)) continue;
    const [found] = findSelfHarm(text);
    if (found) return { path, say: found.say };
  }
  return undefined;
}

function checkFirstAnswer({ source }: RuleContext, grid: GridOutline, report: Report): void {
  const answer = grid.questions[0]?.answers?.find(({ option }) => option?.kind === "no-new-help");
  if (!answer || isPlaceholder(answer.text)) return;
  const path = [...answer.path, "text"];
  if (answer.text !== undefined && isTooLong("grid", path, answer.text)) return;
  const sentences = listPassages(source, path, answer.text ?? "").flatMap(({ text }) =>
    text.split(/[.!?](?=\s|$)/u),
  );
  if (sentences.some(saysHelpNow)) return;
  report({
    path: answer.text === undefined ? answer.path : path,
    ...(answer.text === undefined ? { part: "key" as const } : {}),
    reason: `Missing how to get help now in ${answer.title}: it is the first answer of the option without new help`,
    note: 'Let it begin: "If you may not be safe, use the help shown first now."',
  });
}

/** Says whether a sentence names help that answers at once, without refusing it, and says now. */
function saysHelpNow(sentence: string): boolean {
  const ways = findWays(sentence).filter(
    ({ start }) => !refusal.test(sentence.slice(0, start).toLowerCase()),
  );
  return ways.length > 0 && findTimes(sentence).length > 0;
}

/** "you do not need to call a" before a helpline: the words between can only belong to the refusal. */
const refusal =
  /(?:\bnot?|\bnever|\bwithout|n['’]t)(?:\s(?:need|have|want|to|get|use|call|ring|text|phone|contact|ask|any|a|an|the|your))*\s$/u;

function checkRival({ source }: RuleContext, option: OptionOutline, report: Report): void {
  const path = [...option.path, "name"];
  const name = readText(readPath(source.value, option.path), "name");
  if (name === undefined || isTooLong("grid", path, name)) return;
  const [found] = findRivals(name);
  if (!found) return;
  report({
    path,
    reason: `Unexpected "${found.say}" in the name of the option ${option.title}: it is for everybody, whatever is chosen`,
    actual: found.say,
    note: "Offer it under `alongside`, and take it out of the options; or out of this name, if the option is more than that.",
  });
}
