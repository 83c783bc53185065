import type { Source } from "../../author/index.ts";
import { findArms } from "../figures/find-carrier.ts";
import { listCellFigures } from "../figures/list-cell-figures.ts";
import { hasUnknownCitation } from "../library/has-unknown-citation.ts";
import type { EntryFigures, Library } from "../library/library.ts";
import { listWords, quoteCode } from "../naming/list-words.ts";
import type { Answer, GridOutline, QuestionOutline } from "../outline/grid-outline.ts";
import type { Report, Rule } from "../rule.ts";

/**
 * Evidence cited for an option that it is not about; or a study of several options whose figures are shown
 * for only some of them.
 *
 * What was found about one help says nothing about another. An entry's `about` has to meet the option's
 * `covers`. And a study that tested two of the options side by side, shown under one of them alone, would
 * make that one look tested and the other not.
 *
 * IPDAS C2.
 *
 * @example good
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay: { evidence: [qp-001] }
 *       library: { evidence: [qp-001] }
 * ```
 *
 * @example bad: Evidence about something else
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       library:
 *         text: More read more in the library than at home.
 *         evidence: [qp-001, qp-002]
 * ```
 * ```text
 * 6:28 error Unexpected `qp-002` in the answer of *Read in the library* to *How likely is it to help?*: it is about `headphones`
 *   *Read in the library* covers `library`. Cite what was found about that, or add the word to its `covers` if the option truly is that.
 * ```
 *
 * @example bad: Half of a study
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       stay:
 *         text: null
 *         evidence: null
 *         basis: not-known
 *       library:
 *         more: "After one month: 40 in 100 read more in the library, 20 in 100 at home."
 * ```
 * ```text
 * 4:7 error Missing `qp-001` in the answer of *Stay at home* to *How likely is it to help?*: it is shown for *Read in the library*, and is about *Stay at home* too
 *   Cite `qp-001` here too, or nowhere in this row: a study speaks for all the options it is about, or for none.
 * ```
 */
export const evidenceFitsOption: Rule = {
  id: "evidence-fits-option",
  severity: "error",
  run({ source, grid, library }, report) {
    if (!grid) return;
    for (const question of grid.questions) {
      for (const answer of question.answers ?? []) checkAbout(answer, library, report);
      checkWholeStudies(source, grid, question, library, report);
    }
  },
};

function checkAbout(answer: Answer, library: Library, report: Report): void {
  const { option, title } = answer;
  // Without a list to hold it against nothing can be said; `schema` tells that the list is missing.
  if (!option || option.covers.length === 0) return;
  for (const { id, path } of answer.evidence) {
    const about = library.evidence.get(id)?.entry.about ?? [];
    if (about.length === 0 || isAbout(about, option.covers)) continue;
    report({
      path,
      reason: `Unexpected \`${id}\` in ${title}: it is about ${listWords(quoteCode(about), "and")}`,
      actual: id,
      expected: option.covers,
      note: `${option.title} covers ${listWords(quoteCode(option.covers), "and")}. Cite what was found about that, or add the word to its \`covers\` if the option truly is that.`,
    });
  }
}

function checkWholeStudies(
  source: Source,
  grid: GridOutline,
  question: QuestionOutline,
  library: Library,
  report: Report,
): void {
  const answers = question.answers ?? [];
  for (const entry of findShownStudies(source, answers, library)) {
    const matching = grid.options.filter(({ covers }) => isAbout(entry.about, covers));
    const citing = answers.filter(({ evidence }) => evidence.some(({ id }) => id === entry.id));
    for (const option of matching) {
      const answer = answers.find(({ optionId }) => optionId === option.id);
      if (!answer || citing.includes(answer) || hasUnknownCitation(answer, library)) continue;
      const others = listWords(
        citing.flatMap((other) => other.option?.title ?? []),
        "and",
      );
      report({
        path: answer.path,
        part: "key",
        reason: `Missing \`${entry.id}\` in ${answer.title}: it is shown for ${others}, and is about ${option.title} too`,
        expected: [entry.id],
        note: `Cite \`${entry.id}\` here too, or nowhere in this row: a study speaks for all the options it is about, or for none.`,
      });
    }
  }
}

/**
 * The studies of several groups whose figures the row shows, drawn or in words, in an answer that cites
 * them. What is drawn without being cited is a matter of `sourced-claims`.
 */
function findShownStudies(
  source: Source,
  answers: readonly Answer[],
  library: Library,
): Set<EntryFigures> {
  const shown = new Set<EntryFigures>();
  for (const answer of answers) {
    const cited = new Set(answer.evidence.map(({ id }) => id));
    const from = answer.chance?.from;
    const drawn = from !== undefined && cited.has(from) && library.evidence.get(from)?.entry;
    if (drawn) shown.add(drawn);
    for (const figure of listCellFigures(source, answer, library)) {
      for (const entry of figure.carriers) {
        if (cited.has(entry.id) && findArms(entry, figure).length > 0) shown.add(entry);
      }
    }
  }
  return new Set([...shown].filter(({ arms }) => (arms?.length ?? 0) > 1));
}

function isAbout(about: readonly string[], covers: readonly string[]): boolean {
  return about.some((word) => covers.includes(word));
}
