import type { TreePath } from "../../author/index.ts";
import { findNearest } from "../naming/find-nearest.ts";
import { listWords } from "../naming/list-words.ts";
import type { Report, Rule } from "../rule.ts";
import { isRecord, readKey, readList, readText } from "../tree.ts";

/**
 * A place that speaks of a grid or an option there is none of, that does not offer an option without
 * saying why, or that does not offer carrying on as now.
 *
 * Families are told what is really on offer here. An offer under a misspelt id is shown to nobody; an
 * option that is not offered is hidden, and a family is told which and why; and carrying on as now is
 * everybody's to choose wherever they live.
 *
 * @example good
 * ```yaml locality
 * grids:
 *   quiet-place:
 *     library:
 *       offered: no
 *       why: The library here is being rebuilt until spring.
 * ```
 *
 * @example bad: A grid there is none of
 * ```yaml locality
 * grids:
 *   quiet-places:
 *     library: { offered: yes }
 * ```
 * ```text
 * 2:3 error Unexpected grid `quiet-places`: no grid here has this id
 *   Did you mean `quiet-place`? Write the id of a grid of this library, or take it out.
 * ```
 *
 * @example bad: An option there is none of
 * ```yaml locality
 * grids:
 *   quiet-place:
 *     libary: { offered: yes }
 * ```
 * ```text
 * 3:5 error Unexpected option `libary`: the grid `quiet-place` has none of this id
 *   Did you mean `library`? Write the id of an option of that grid, or take it out.
 * ```
 *
 * @example bad: Not offered, and nobody knows why
 * ```yaml locality
 * grids:
 *   quiet-place:
 *     library: { offered: no }
 * ```
 * ```text
 * 3:5 error Missing key `why` for `library`, which is not offered
 *   Add `why` in plain words: the page hides the option, and says which and why. Or write `offered: ask`.
 * ```
 *
 * @example bad: Carrying on as now, taken away
 * ```yaml locality
 * grids:
 *   quiet-place:
 *     stay: { offered: no, why: Everybody has to move. }
 * ```
 * ```text
 * 3:5 error Unexpected `offered: no` for `stay`, which is carrying on as now
 *   Take it out: carrying on as now is open to everybody, wherever they live.
 * ```
 */
export const offersFitGrid: Rule = {
  id: "offers-fit-grid",
  severity: "error",
  run({ kind, source, library }, report) {
    if (kind !== "locality") return;
    const grids = readKey(source.value, "grids");
    if (!isRecord(grids)) return;
    for (const [id, offers] of Object.entries(grids)) {
      const grid = library.grids.get(id)?.source.value;
      // A place checked alone has no grids to be held against.
      if (grid === undefined && library.grids.size > 0) {
        const nearest = findNearest(id, library.grids.keys());
        report({
          path: ["grids", id],
          part: "key",
          reason: `Unexpected grid \`${id}\`: no grid here has this id`,
          actual: id,
          ...(nearest === undefined ? {} : { expected: [nearest] }),
          note: `${suggest(nearest)}Write the id of a grid of this library, or take it out.`,
        });
      }
      if (isRecord(offers)) checkOffers(id, offers, grid, report);
    }
  },
};

function checkOffers(
  id: string,
  offers: Readonly<Record<string, unknown>>,
  grid: unknown,
  report: Report,
): void {
  const options = readList(grid, "options");
  const known = options.flatMap((option) => readText(option, "id") ?? []);
  for (const [option, offer] of Object.entries(offers)) {
    const at = { path: ["grids", id, option] as TreePath, part: "key" as const };
    if (known.length > 0 && !known.includes(option)) {
      const nearest = findNearest(option, known);
      const there = nearest === undefined ? `There is: ${listWords(known, "and")}. ` : "";
      report({
        ...at,
        reason: `Unexpected option \`${option}\`: the grid \`${id}\` has none of this id`,
        actual: option,
        expected: nearest === undefined ? known : [nearest],
        note: `${suggest(nearest)}${there}Write the id of an option of that grid, or take it out.`,
      });
      continue;
    }
    if (readText(offer, "offered") !== "no") continue;
    const found = options.find((one) => readText(one, "id") === option);
    if (readText(found, "kind") === "no-new-help") {
      report({
        ...at,
        reason: `Unexpected \`offered: no\` for \`${option}\`, which is carrying on as now`,
        note: "Take it out: carrying on as now is open to everybody, wherever they live.",
      });
    } else if (readText(offer, "why") === undefined) {
      report({
        ...at,
        reason: `Missing key \`why\` for \`${option}\`, which is not offered`,
        expected: ["why"],
        note: "Add `why` in plain words: the page hides the option, and says which and why. Or write `offered: ask`.",
      });
    }
  }
}

function suggest(nearest: string | undefined): string {
  return nearest === undefined ? "" : `Did you mean \`${nearest}\`? `;
}
