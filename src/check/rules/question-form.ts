import type { TreePath } from "../../author/index.ts";
import { countWords } from "../balance/count-words.ts";
import { shorten } from "../naming/shorten.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { readPath, readText } from "../tree.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { leadingOpenings } from "../words/leading-openings.ts";
import { questionLeads } from "../words/question-leads.ts";
import { questionOpenings } from "../words/question-openings.ts";

/** More than these a family does not ask in one breath. */
const mostWords = 10;

/** A question of each kind, as a family asks it. */
const examples: Readonly<Record<string, string>> = {
  involves: "What does it involve?",
  time: "How long does it take?",
  benefit: "How likely is it to help?",
  downside: "What are the risks and downsides?",
  experience: "What is it like?",
  privacy: "Who will know?",
  stop: "When would we stop?",
  where: "Where do we get it?",
};

/**
 * A question that is not asked as one: without a question mark, opening like a heading, leading to an answer, or
 * over 10 words long.
 *
 * A family looks for what it would ask itself. "Side effects" is a shelf of a library; "What are the risks?"
 * is what somebody wants to know. The question of the decision is held to the same form, at any length. In
 * English grids the first words are read too, or those after a comma: `src/check/words/question-openings.ts`. "Why is
 * it good?" and "Isn't it time to start?" answer themselves: what opens so is in `leading-openings.ts`.
 *
 * IPDAS Q2; Option Grid, whose rows are the questions people really ask.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-long
 *     ask: If it does not help, for how long?
 * ```
 *
 * @example bad: A heading
 * ```yaml
 * questions:
 *   - id: downsides
 *     ask: Risks and downsides
 * ```
 * ```text
 * 3:10 warning The question *Risks and downsides* does not open as one
 *   Write what a family would ask, for example "What are the risks and downsides?"
 * ```
 *
 * @example bad: Asked for reasons on one side
 * ```yaml
 * questions:
 *   - id: what-like
 *     ask: Why do people like it?
 * ```
 * ```text
 * 3:10 warning The question *Why do people like it?* leads: it asks for one side alone
 *   Ask what can be answered either way, for example "What is it like?"
 * ```
 *
 * @example bad: No question mark, and many words
 * ```yaml
 * decision:
 *   question: Where could I go.
 * questions:
 *   - id: involves
 *     ask: What would it involve for me and all who live here?
 * ```
 * ```text
 * 2:13 warning The question of the decision *Where could I go.* does not end with a question mark
 *   Write "Where could I go?"
 * 5:10 warning The question *What would it involve for me and all who live here?* has 11 words
 *   Ask it in 10 words at most. What else there is to say can stand in the answers.
 * ```
 */
export const questionForm: Rule = {
  id: "question-form",
  severity: "warning",
  run(context, report) {
    const { grid } = context;
    if (!grid) return;
    const decision = { path: ["decision", "question"], name: "The question of the decision" };
    checkForm(context, decision, "Where could we turn?", report);
    for (const { path, kinds = [] } of grid.questions) {
      const kind = kinds.find((one) => Object.hasOwn(examples, one)) ?? "involves";
      const ask = { path: [...path, "ask"], name: "The question" };
      checkForm(context, ask, examples[kind] ?? "", report);
      const text = readWords(context, ask.path);
      const count = countWords(text ?? "");
      if (text === undefined || count <= mostWords) continue;
      report({
        path: ask.path,
        reason: `The question *${shorten(text)}* has ${count} words`,
        note: `Ask it in ${mostWords} words at most. What else there is to say can stand in the answers.`,
      });
    }
  },
};

interface Asked {
  readonly path: TreePath;
  readonly name: string;
}

function checkForm(context: RuleContext, { path, name }: Asked, example: string, report: Report) {
  const text = readWords(context, path);
  if (text === undefined) return;
  const called = `${name} *${shorten(text)}*`;
  if (isEnglish(context.grid?.language) && !opensAsQuestion(text)) {
    report({
      path,
      reason: `${called} does not open as one`,
      note: `Write what a family would ask, for example "${example}"`,
    });
  } else if (isEnglish(context.grid?.language) && leads(text)) {
    report({
      path,
      reason: `${called} leads: it asks for one side alone`,
      note: `Ask what can be answered either way, for example "${example}"`,
    });
  } else if (!/[?？؟][)\]"'”’]*$/u.test(text.trim())) {
    report({
      path,
      reason: `${called} does not end with a question mark`,
      note: `Write "${shorten(text, 200).replace(/[.!…:;,\s]+$/u, "")}?"`,
    });
  }
}

function readWords({ source }: RuleContext, path: TreePath): string | undefined {
  const text = readText(readPath(source.value, path.slice(0, -1)), String(path.at(-1)));
  if (text === undefined || isPlaceholder(text)) return undefined;
  return isTooLong("grid", path, text) ? undefined : text;
}

/** Says whether a question opens so that it answers itself. */
function leads(text: string): boolean {
  const first = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/u)?.[0] ?? "";
  return leadingOpenings.includes(first.replace("’", "'"));
}

/** Says whether a part between commas opens with a question word, after one or two that lead to it. */
function opensAsQuestion(text: string): boolean {
  return text.split(/[,;:–—(]|\s-\s/u).some((part) => {
    const words = part.toLowerCase().match(/\p{L}+/gu) ?? [];
    const first = words.slice(0, 3).find((word) => !questionLeads.includes(word)) ?? "";
    // "Isn't" and "what's" open as "is" and "what" do.
    return [first, first.replace(/n$/, "")].some((word) => questionOpenings.includes(word));
  });
}
