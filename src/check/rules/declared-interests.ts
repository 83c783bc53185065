import { describePath } from "../naming/describe-path.ts";
import type { TreePath } from "../../author/index.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { isRecord, readKey, readList, readPath } from "../tree.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { placeholders } from "../words/placeholders.ts";

/** What must be declared, what a reader cannot know without it, and what to write. */
const declarations = [
  {
    key: "authors",
    without: "nobody can tell who wrote it",
    note: "Name who wrote it, each with `credentials`; say so if nothing clinical qualifies them.",
  },
  {
    key: "funding",
    without: "nobody can tell who paid",
    note: 'Say who paid for it. If nobody did, write: "Nobody paid for it."',
  },
  {
    key: "interests",
    without: "nobody can tell who gains from it",
    note: 'Say what competing interests the authors have. If there are none, write: "None declared."',
  },
  {
    key: "feedback",
    without: "readers cannot say what is wrong",
    note: "Give an https page or a mailto address where readers can write. As long as there is none, state it as an exception for `declared-interests` at `about/feedback`, with the reason.",
  },
] as const;

/** Declarations in words, and whether "none" is an answer: nobody paid, but somebody publishes. */
const wordings: readonly { path: TreePath; mayBeNone: boolean }[] = [
  { path: ["about", "publisher", "name"], mayBeNone: false },
  { path: ["about", "funding"], mayBeNone: true },
  { path: ["about", "interests"], mayBeNone: true },
  { path: ["about", "updatePolicy"], mayBeNone: false },
];

/**
 * A grid that does not say who wrote it and with what credentials, who paid, who gains, how it is kept up to
 * date, or where readers can write.
 *
 * Whoever decides with a grid may ask who stands behind it. That nobody paid, or that no interests were
 * declared, is an answer; no answer is none, and neither are words that only keep its place, such as "TBC"
 * (`src/check/words/placeholders.ts`). A missing publisher or update policy is found by `schema`.
 *
 * IPDAS C4, C6 and L20, Healthcare Improvement Scotland P1, NHS content standard, PIF TICK.
 *
 * @example good: None is an answer
 * ```yaml
 * about:
 *   funding: None.
 *   interests: None declared.
 * ```
 *
 * @example bad: Nothing is said
 * ```yaml
 * about:
 *   authors: null
 *   funding: null
 *   feedback: null
 * ```
 * ```text
 * 2:12 warning Missing `authors` in `about`: nobody can tell who wrote it
 *   Name who wrote it, each with `credentials`; say so if nothing clinical qualifies them.
 * 3:12 warning Missing `funding` in `about`: nobody can tell who paid
 *   Say who paid for it. If nobody did, write: "Nobody paid for it."
 * 4:13 warning Missing `feedback` in `about`: readers cannot say what is wrong
 *   Give an https page or a mailto address where readers can write. As long as there is none, state it as an exception for `declared-interests` at `about/feedback`, with the reason.
 * ```
 *
 * @example bad: Words that keep a place
 * ```yaml
 * about:
 *   publisher: { name: TBC }
 *   authors:
 *     - { name: A test, credentials: to follow }
 *   funding: To be confirmed.
 *   updatePolicy: None.
 * ```
 * ```text
 * 2:22 warning Unexpected "TBC" in `about.publisher.name`: it only keeps the place
 *   Write what it is.
 * 4:36 warning Unexpected "to follow" in `credentials` of the author *A test* of `about`: it only keeps the place
 *   Write what it is, or that there is none.
 * 5:12 warning Unexpected "To be confirmed." in `about.funding`: it only keeps the place
 *   Write what it is, or that there is none.
 * 6:17 warning Unexpected "None." in `about.updatePolicy`: it only keeps the place
 *   Write what it is.
 * ```
 */
export const declaredInterests: Rule = {
  id: "declared-interests",
  severity: "warning",
  starred: true,
  run(context, report) {
    const { source, grid } = context;
    const about = readKey(source.value, "about");
    if (!grid || !isRecord(about)) return;
    for (const { key, without, note } of declarations) {
      const value = readKey(about, key);
      const isEmpty = Array.isArray(value) && value.length === 0;
      if (value !== undefined && !isEmpty) continue;
      report({
        path: ["about", key],
        ...(isEmpty ? { part: "key" as const } : {}),
        reason: `Missing \`${key}\` in \`about\`: ${without}`,
        note,
      });
    }
    for (const { path, mayBeNone } of wordings) checkWords(context, path, mayBeNone, report);
    readList(about, "authors").forEach((_, index) => {
      checkWords(context, ["about", "authors", index, "name"], false, report);
      checkWords(context, ["about", "authors", index, "credentials"], true, report);
    });
  },
};

function checkWords({ source }: RuleContext, path: TreePath, mayBeNone: boolean, report: Report) {
  const text = readPath(source.value, path);
  if (typeof text !== "string" || isTooLong("grid", path, text)) return;
  const bare = text.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const keepsPlace = bare === "" || placeholders.includes(bare);
  if (!keepsPlace && (mayBeNone || bare !== "none")) return;
  report({
    path,
    reason: `Unexpected "${text.trim()}" in ${describePath(source.value, path)}: it only keeps the place`,
    actual: text,
    note: mayBeNone ? "Write what it is, or that there is none." : "Write what it is.",
  });
}
