import type { Rule } from "../rule.ts";

/**
 * A YAML file that cannot be read: with its place, and what to write.
 *
 * YAML is forgiving in ways that mislead: a tab, a forgotten quote or a shorthand can change the meaning of
 * everything below it. So what is not plainly readable is refused: aliases, merge keys, tags and several
 * documents in one file too. While a file cannot be read, nothing else in it is checked.
 *
 * @example good: A colon inside quotes
 * ```yaml
 * title: "Too loud to read: where could I go?"
 * ```
 *
 * @example bad: A colon without quotes
 * ```yaml whole
 * title: Too loud to read: where could I go?
 * ```
 * ```text
 * 1:8 error This value holds a colon with a space after it, which would start a new name. Put the whole value in straight quotes.
 *   Write `"Too loud to read: where could I go?"` here.
 * ```
 *
 * @example bad: An alias
 * ```yaml whole
 * options: &options
 *   - id: stay
 * more: *options
 * ```
 * ```text
 * 1:10 error "&options" would be read as a name for repeating a value (an anchor), which is not used here. If it is text, put the whole value in quotes; if a value is needed twice, write it twice.
 * 3:7 error "*options" would be read as a repeat of another value (an alias), which is not used here. If it is text, for example *emphasis*, put the whole value in quotes or on its own lines after |.
 * ```
 */
export const yamlSyntax: Rule = {
  id: "yaml-syntax",
  severity: "error",
  onUnreadable: true,
  run({ source }, report) {
    for (const { rule, message, place, suggestion } of source.problems) {
      if (rule !== "yaml-syntax") continue;
      const note = suggestion === undefined ? "" : `Write \`${suggestion}\` here.`;
      report({ path: [], place, reason: message, note });
    }
  },
};
