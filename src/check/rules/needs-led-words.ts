import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Rule } from "../rule.ts";
import { readPath, readText } from "../tree.ts";
import { createFinder } from "../wording/create-finder.ts";
import { isEnglish } from "../wording/is-english.ts";
import { isTooLong } from "../wording/is-too-long.ts";
import { clinicWords } from "../words/clinic-words.ts";
import { diagnosisWords } from "../words/diagnosis-words.ts";
import { severityWords } from "../words/severity-words.ts";

const finders = [
  { what: "it names a diagnosis", find: createFinder(diagnosisWords) },
  { what: "it grades how bad things are", find: createFinder(severityWords) },
  { what: "it makes a person a case", find: createFinder(clinicWords) },
];

/**
 * A diagnosis, a degree of severity or a clinic's word in the title, the words of the need, the question of the
 * decision or the name of an option.
 *
 * A family comes with something that is hard, and often without a diagnosis. Named by its need, a grid is for
 * everybody who has it, and nobody has to take a label to find help. Answers may name a diagnosis where a
 * study was about it. Medicines and therapies keep their names. The lists are `src/check/words/diagnosis-words.ts`,
 * `severity-words.ts` and `clinic-words.ts`, for English grids; words that families use for a feeling, such as
 * anxious or depressed, are on none of them.
 *
 * THRIVE, which begins with needs and not with diagnoses or severity.
 *
 * @example good: The name of a medicine, and a feeling
 * ```yaml
 * title: "Feeling anxious: what could I try?"
 * options:
 *   - id: headphones
 *     name: Antidepressants
 * ```
 *
 * @example bad
 * ```yaml
 * title: "Severe depression: where could I go?"
 * options:
 *   - id: headphones
 *     name: Headphones for patients
 * need:
 *   summary: Your symptoms are loud.
 * ```
 * ```text
 * 1:8 warning Unexpected "Severe" in `title`: it grades how bad things are
 *   Take it out, or name what is hard on most days: “low mood that stays”.
 * 1:8 warning Unexpected "depression" in `title`: it names a diagnosis
 *   Write “low mood” or “feeling low”.
 * 4:11 warning Unexpected "patients" in `name` of the option *Headphones for patients*: it makes a person a case
 *   Write “person”, “young person” or “child”.
 * 6:12 warning Unexpected "symptoms" in `need.summary`: it makes a person a case
 *   Write “difficulties”, or name what people notice.
 * ```
 */
export const needsLedWords: Rule = {
  id: "needs-led-words",
  severity: "warning",
  starred: true,
  run({ source, grid }, report) {
    if (!grid || !isEnglish(grid.language)) return;
    const paths: TreePath[] = [
      ["title"],
      ["need", "label"],
      ["need", "summary"],
      ["decision", "question"],
      ...grid.options.map(({ path }) => [...path, "name"]),
    ];
    for (const path of paths) {
      const text = readText(readPath(source.value, path.slice(0, -1)), String(path.at(-1)));
      if (text === undefined || isPlaceholder(text) || isTooLong("grid", path, text)) continue;
      const found = finders.flatMap(({ what, find }) =>
        find(text).map((words) => ({ ...words, what })),
      );
      for (const { say, what, entry } of found.sort((a, b) => a.start - b.start)) {
        report({
          path,
          reason: `Unexpected "${say}" in ${describePath(source.value, path)}: ${what}`,
          actual: say,
          note: entry.instead,
        });
      }
    }
  },
};
