import type { Rule } from "../rule.ts";

/**
 * A grid in Markdown whose headings or directives cannot be matched with the questions and options at its
 * top.
 *
 * In `grid.md` every answer stands under the words of its question (`##`) and of its option (`###`). A
 * heading that is nearly right is told and still used, so that one slip gives one finding.
 *
 * @example good
 * ```markdown
 * ## What are the downsides?
 *
 * ### Stay at home
 *
 * It stays loud.
 *
 * ::draft
 *
 * ### Read in the library
 *
 * It may be closed.
 *
 * ::draft
 *
 * ### Wear headphones
 *
 * ::not-known
 * ```
 *
 * @example bad: A heading that is not quite the option's name
 * ```markdown
 * ## What are the downsides?
 *
 * ### Stay at home
 *
 * It stays loud.
 *
 * ::draft
 *
 * ### Read in a library
 *
 * It may be closed.
 *
 * ::draft
 *
 * ### Wear headphones
 *
 * ::not-known
 * ```
 * ```text
 * 9:5 error There is no option "Read in a library". A ### heading is the `name` of an option at the top of the file, word for word. Did you mean "Read in the library"?
 *   Write `Read in the library` here.
 * ```
 *
 * @example bad: An answer that does not say what it rests on
 * ```markdown
 * ## What are the downsides?
 *
 * ### Stay at home
 *
 * It stays loud.
 *
 * ### Read in the library
 *
 * It may be closed.
 *
 * ::draft
 *
 * ### Wear headphones
 *
 * ::not-known
 * ```
 * ```text
 * 3:5 error The answer for "Stay at home" does not say what it rests on. Add ::evidence{ids="…"}, ::consensus{body="…" year=… link=…}, ::not-known or ::draft below it.
 * ```
 */
export const markdownStructure: Rule = {
  id: "markdown-structure",
  severity: "error",
  onUnreadable: true,
  run({ source }, report) {
    for (const { rule, message, place, suggestion } of source.problems) {
      if (rule !== "markdown-structure") continue;
      const note = suggestion === undefined ? "" : `Write \`${suggestion}\` here.`;
      report({ path: [], place, reason: message, note });
    }
  },
};
