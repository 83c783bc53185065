import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Rule } from "../rule.ts";
import { findSchemaNode } from "../schema/find-schema-node.ts";
import { isRecord } from "../tree.ts";

/**
 * A placeholder where somebody's words belong: `FILL IN`, in capital letters, in an id `FILL-IN`.
 *
 * A new grid is full of them, each saying what belongs in its place, and an author may write more to mark
 * what is still to be found out. No page may ever show one, so a file that holds one is not built. Nothing
 * else is asked of a placeholder: it may stand where a date, an age or a choice is expected.
 *
 * No standard asks for it; it keeps what is unfinished apart from what is a draft.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: You fill in a card with your name.
 * ```
 *
 * @example bad: Words to fill in
 * ```yaml
 * need:
 *   label: FILL IN the need in two or three words
 * audience:
 *   ages: FILL IN
 * options:
 *   - id: library
 *     groupings: [FILL-IN]
 * ```
 * ```text
 * 2:10 error Still to fill in: `need.label`
 *   What belongs here: The need in two or three words.
 * 4:9 error Still to fill in: `audience.ages`
 *   What belongs here: The young person's age: two numbers with a hyphen, for example 11-18.
 * 7:17 error Still to fill in: `groupings` of the option *Read in the library*
 *   What belongs here: The THRIVE groupings this kind of help belongs to: a proposal, and shown as one.
 * ```
 *
 * @example bad: A gap in a sentence
 * ```yaml
 * questions:
 *   - id: downsides
 *     answers:
 *       library:
 *         text: The library closes at FILL IN the hour.
 * ```
 * ```text
 * 5:15 error Still to fill in: `text` of the answer of *Read in the library* to *What are the downsides?*
 *   What belongs here: The answer: the first layer on the screen, and the printed sheet. Markdown, at most 35 words. Left out only where basis is not-known: the page writes that sentence itself.
 * ```
 */
export const filledIn: Rule = {
  id: "filled-in",
  severity: "error",
  run({ source, kind }, report) {
    const visit = (value: unknown, path: TreePath): void => {
      if (isPlaceholder(value)) {
        const spot = nameSpot(path);
        const description = findSchemaNode(kind, spot)?.description;
        report({
          path,
          reason: `Still to fill in: ${describePath(source.value, spot)}`,
          note:
            description === undefined ? "Write the words." : `What belongs here: ${description}`,
        });
      } else if (Array.isArray(value)) {
        value.forEach((item, index) => visit(item, [...path, index]));
      } else if (isRecord(value)) {
        for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
      }
    };
    visit(source.value, []);
  },
};

/** Of a word in a list of words, the list: it is the list that has a name and a meaning. */
function nameSpot(path: TreePath): TreePath {
  return typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}
