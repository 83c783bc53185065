import type { Source } from "../../author/index.ts";
import { isPlaceholder } from "../placeholder/is-placeholder.ts";
import type { Finding, Rule } from "../rule.ts";
import { explainMisplaced } from "../schema/explain-misplaced.ts";
import { explainSchemaErrors } from "../schema/explain-schema-errors.ts";
import { findWholeGrid } from "../schema/list-translation-conditions.ts";
import { listUnmetConditions } from "../schema/list-unmet-conditions.ts";
import { validateFile } from "../schema/validate-file.ts";
import { readPath } from "../tree.ts";

/**
 * A key that does not belong, a key that is missing, a value of the wrong kind, and keys that need one
 * another.
 *
 * The shapes are the JSON Schemas in `schemas/`, which editors read too; what a schema cannot say is here as
 * well: words for every answer that claims something and none where nothing is known, an outcome for every
 * question about benefit, an id that is the name of its folder, ages and days that can be.
 *
 * IPDAS Q1-Q3 and C3-C6, NICE ECD8 1.1-1.3, and every criterion that asks for something to be there.
 *
 * @example good
 * ```yaml
 * audience:
 *   ages: 11-18
 * ```
 *
 * @example bad: A misspelt key
 * ```yaml
 * options:
 *   - id: library
 *     nmae: Read in the library
 *     name: null
 * ```
 * ```text
 * 3:5 error Unexpected key `nmae` in the option `library`, expected `name`
 *   Write `name` in its place. The option's name at the head of its column.
 * ```
 *
 * @example bad: A word that is not among those allowed
 * ```yaml
 * status: drat
 * ```
 * ```text
 * 1:9 error Unexpected `drat` for `status` in this file, expected `draft`, `reviewed`, `endorsed` or `withdrawn`
 *   Did you mean `draft`? draft: agreed by nobody yet, and the page says so. reviewed: agreed by clinicians, with the proof in about.development.clinicalApproval. endorsed: a body stands behind it too, with the proof in about.attestations. withdrawn: shows only why, what replaces it, and help.
 * ```
 *
 * @example bad: A number where words are asked for
 * ```yaml
 * version: 0.1
 * ```
 * ```text
 * 1:10 error Unexpected number `0.1` for `version` in this file, expected three numbers with dots, for example "0.1.0"
 *   Write three numbers with dots, for example "0.1.0". The grid's version, three numbers in quotes, for example "0.1.0". Raise it with every published change.
 * ```
 *
 * @example bad: Something missing
 * ```yaml
 * need:
 *   label: A quiet place
 *   summary: null
 * ```
 * ```text
 * 1:1 error Missing key `summary` in `need`
 *   Add `summary`. One or two sentences that help readers see whether this grid is for them.
 * ```
 *
 * @example bad: Words about something nobody knows
 * ```yaml
 * questions:
 *   - id: how-likely
 *     answers:
 *       headphones: { text: They help., basis: not-known }
 * ```
 * ```text
 * 4:21 error Unexpected `text` in the answer of *Wear headphones* to *How likely is it to help?*, whose basis is `not-known`
 *   Take it out: the page writes that nobody has measured this well. What is known can stand in `more`; or give these words another basis.
 * ```
 *
 * @example bad: A benefit of what?
 * ```yaml
 * questions:
 *   - id: how-likely
 *     outcome: null
 *     kinds: [benefit]
 * ```
 * ```text
 * 4:12 error Missing key `outcome` in the question *How likely is it to help?*, which is of the kind `benefit`
 *   Add `outcome` with `measure`, `by` and `group`: what the figures of this row may speak about.
 * ```
 *
 * @example bad: Figures without what was counted
 * ```yaml evidence
 * entries:
 *   - id: qp-001
 *     measure: null
 *     arms: [{ id: library, say: in the library, count: 40, outOf: 100 }]
 * ```
 * ```text
 * 4:5 error Missing `measure` in the entry `qp-001`, which has arms
 *   Add `measure`: a figure says what was counted, and when.
 * grids/quiet-place/grid.yaml:79:20 error `qp-001`, named in the answer of *Stay at home* to *How likely is it to help?*, cannot be used yet: it or its file has an error [sourced-claims]
 *   Mend that first. It stands at grids/evidence/reading.yaml:2:5.
 * grids/quiet-place/grid.yaml:84:20 error `qp-001`, named in the answer of *Read in the library* to *How likely is it to help?*, cannot be used yet: it or its file has an error [sourced-claims]
 *   Mend that first. It stands at grids/evidence/reading.yaml:2:5.
 * ```
 *
 * @example bad: Figures that cannot be
 * ```yaml evidence
 * entries:
 *   - id: qp-004
 *     arms:
 *       - { id: homes, count: 120 }
 *       - { id: flats, say: of flats, count: 30, outOf: 1000 }
 * ```
 * ```text
 * 4:29 error Unexpected `count` 120 in the arm `homes` of the entry `qp-004`, expected 100 at most, its `outOf`
 *   Look at both numbers in the source again: no group has more people than there are.
 * 5:55 error Unexpected `outOf` 1000 in the arm `flats` of the entry `qp-004`, expected 100, as in the first arm
 *   Give every arm the same total: counts out of different totals look larger or smaller than they are.
 * ```
 */
export const schema: Rule = {
  id: "schema",
  severity: "error",
  run({ source, kind }, report) {
    const whole = kind === "translation" ? findWholeGrid(source) : explainMisplaced(source);
    if (whole) return report(whole);
    const errors = validateFile(kind, source.value);
    const told = explainSchemaErrors(kind, source, errors);
    for (const finding of told) {
      if (!isToldElsewhere(source, finding)) report(finding);
    }
    for (const finding of listUnmetConditions(source, kind)) {
      if (!told.some((other) => isSameKey(other, finding))) report(finding);
    }
  },
};

/** Says whether it is a placeholder, or reading the file found something at the very place: one slip gives one finding. */
function isToldElsewhere(source: Source, { path, part }: Finding): boolean {
  if (part !== "key" && isPlaceholder(readPath(source.value, path))) return true;
  const { line, column } = source.placeOf(path, part).start;
  return source.problems.some(
    ({ place }) => place.start.line === line && place.start.column === column,
  );
}

/** Says whether a key found missing was already found misspelt. */
function isSameKey(misspelt: Finding, missing: Finding): boolean {
  if (misspelt.part !== "key" || misspelt.expected?.length !== 1) return false;
  const owner = JSON.stringify(misspelt.path.slice(0, -1));
  const owners = [missing.path, missing.path.slice(0, -1)].map((path) => JSON.stringify(path));
  return misspelt.expected[0] === missing.expected?.[0] && owners.includes(owner);
}
