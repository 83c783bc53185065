import { everydayWays } from "../words/everyday-ways.ts";
import type { Rule } from "../rule.ts";
import { readPath, readText } from "../tree.ts";
import { createFinder } from "../wording/create-finder.ts";

/** The kinds of option, each with whether it is a way that needs no clinic. */
const kinds: Readonly<Record<string, boolean>> = {
  "no-new-help": false,
  "self-help": true,
  community: true,
  school: true,
  "talking-therapy": false,
  medicine: false,
  practical: false,
};

const findWays = createFinder([{ say: everydayWays, instead: "" }]);

/**
 * A grid that shows no self-help, community or school way, neither as an option nor alongside.
 *
 * Most young people are helped by what is near: what they do themselves, friends, school, a club. An aid that
 * shows clinics alone says that nothing else counts. Of the options the kind tells. What stands alongside has
 * no kind, so the words of its id and name are read, which `src/check/words/everyday-ways.ts` lists.
 *
 * THRIVE, which holds self-help and community ways always in view.
 *
 * @example good: One stands alongside
 * ```yaml
 * options:
 *   - id: library
 *     kind: practical
 * alongside:
 *   - id: friends-family
 *     name: Friends and family
 *     text: Time with people who are kind to you.
 *     basis: draft
 * ```
 *
 * @example bad
 * ```yaml
 * options:
 *   - id: library
 *     kind: practical
 * ```
 * ```text
 * 1:1 warning Missing a self-help, community or school way, among the options and alongside
 *   Offer one under `alongside`, with an id such as `self-care`, `friends-family` or `community`; or make it an option of the kind `self-help`, `community` or `school`.
 * ```
 */
export const fullRange: Rule = {
  id: "full-range",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    if (!grid || grid.options.length === 0) return;
    // A kind that cannot be read may be the one that is missed.
    if (grid.options.some(({ kind }) => kind === undefined || !Object.hasOwn(kinds, kind))) return;
    if (grid.options.some(({ kind }) => kinds[kind ?? ""])) return;
    const names = grid.alongside.map(({ path }) => {
      const item = readPath(source.value, path);
      return `${readText(item, "id") ?? ""}. ${readText(item, "name") ?? ""}`;
    });
    if (names.some((name) => findWays(name.slice(0, 300)).length > 0)) return;
    report({
      path: ["options"],
      part: "key",
      reason: "Missing a self-help, community or school way, among the options and alongside",
      note: "Offer one under `alongside`, with an id such as `self-care`, `friends-family` or `community`; or make it an option of the kind `self-help`, `community` or `school`.",
    });
  },
};
