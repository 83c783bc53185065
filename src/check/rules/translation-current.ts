import { describePath } from "../naming/describe-path.ts";
import { listWords } from "../naming/list-words.ts";
import { shorten } from "../naming/shorten.ts";
import type { Report, Rule, RuleContext } from "../rule.ts";
import { compareNumbers } from "../translation/compare-numbers.ts";
import { describeCell } from "../translation/describe-cell.ts";
import { findMeantKey } from "../translation/find-meant-key.ts";
import type { TranslatedCell, TranslationOutline } from "../translation/translation-outline.ts";
import { isRecord, readKey, readPath, readText } from "../tree.ts";
import { listPassages } from "../wording/list-passages.ts";
import { checkUntranslated } from "./translation-current/check-untranslated.ts";
import { reportOutdated } from "./translation-current/report-outdated.ts";

/**
 * A translated cell whose original has changed since, that has no words or the original's own, or that says other
 * numbers.
 *
 * A translation holds words alone, each with `of`: what it was made from. When the original changes, `of` no
 * longer fits, and the page says that these words are out of date. Where words are missing, readers see the
 * original's. Numbers must be the same in every language: a family that reads another number decides
 * something else, so that is an error. `ithrive-grids translate` writes every cell with its `of`, and shows what has changed.
 *
 * NICE ECD8 NC4: translations stay accurate.
 *
 * @example good
 * ```yaml translation
 * words:
 *   title:
 *     say: Rhywle tawel
 * ```
 *
 * @example bad: The original has changed
 * ```yaml translation
 * words:
 *   decision:
 *     question:
 *       say: Ble alla i ddarllen?
 *       of: "0123abcd"
 * ```
 * ```text
 * 5:11 warning The original of `decision.question` has changed since it was translated: these words are out of date
 *   It now says: "Where could I go?" Translate that, and write `of: "4fe0a9f7"` in place of "0123abcd"; if the words still fit, write the new `of` alone.
 * ```
 *
 * @example bad: Nothing said yet, and a key that fits nothing
 * ```yaml translation
 * words:
 *   title:
 *     say: ""
 *   options:
 *     stay: null
 *     saty:
 *       name: { say: Aros gartref, of: "0123abcd" }
 * ```
 * ```text
 * 1:1 warning 2 cells have no words yet: `title` and `name` of the option *Stay at home*
 *   Readers see the original's words there. Run `ithrive-grids translate grids/quiet-place cy`: it writes every cell with the original's words above it. Then fill in `say`.
 * 7:7 warning There is no `saty` in the grid, expected `stay`: these words are shown nowhere
 *   Write `stay` in its place.
 * ```
 *
 * @example bad: The original's words
 * ```yaml translation
 * words:
 *   alongside:
 *     tell-someone:
 *       text: { say: Tell the people you live with that it is too loud for you. }
 * ```
 * ```text
 * 4:20 warning The words for `text` of the alongside item *Tell someone* are those of the original
 *   Translate them; or, while nobody has, leave `say: ""`: then the page shows the original and says so.
 * ```
 *
 * @example bad: Another number
 * ```yaml translation
 * words:
 *   questions:
 *     how-likely:
 *       answers:
 *         library:
 *           more:
 *             say: Darllenodd 14 o bob 100 fwy yn y llyfrgell.
 * ```
 * ```text
 * 7:18 error Other numbers in the words for `more` of the answer of *Read in the library* to *How likely is it to help?*: 14, which the original does not say, and no 40 or 20, which the original says
 *   The original says: "After one month: 40 in 100 read more in the library, 20 in 100 at home." Write the same numbers, in digits where it has digits.
 * ```
 *
 * @example bad: A language that the grid speaks already
 * ```yaml translation
 * language: en-GB
 * ```
 * ```text
 * 1:11 error Unexpected file name `grid.cy.yaml` for a translation whose language is `en-GB`, expected `grid.en-GB.yaml` [schema]
 *   Call the file `grid.en-GB.yaml`, or mend its `language`; a variant for other readers also needs `edition`.
 * 1:11 error Unexpected language `en-GB`: the grid itself is in that language
 *   Write the language of these words. For a variant in easy words add `edition: easy-read`.
 * ```
 */
export const translationCurrent: Rule = {
  id: "translation-current",
  severity: "warning",
  starred: true,
  run(context, report) {
    if (context.kind !== "translation") return;
    // The rule `schema` tells of a file without words.
    if (!isRecord(readKey(context.source.value, "words"))) return;
    const isFound = checkOriginal(context, report);
    if (!isFound || !context.translation) return;
    const { cells, original } = context.translation;
    reportMissing(context, context.translation, report);
    for (const cell of cells) {
      if (cell.state === "missing" || !cell.at) continue;
      const isSame = checkNumbers(context, context.translation, cell, report);
      if (isSame && cell.state === "outdated") reportOutdated(original.value, cell, report);
      if (isSame) checkUntranslated(context.source, original, cell, report);
    }
    reportLeftovers(context, context.translation, report);
  },
};

/** Says whether the translation's grid is there and is the one it names. */
function checkOriginal({ source, library }: RuleContext, report: Report): boolean {
  const named = readText(source.value, "grid");
  const original = library.originals.get(source);
  if (!original) {
    report({
      path: ["grid"],
      severity: "error",
      reason: `There is no grid for this translation${named === undefined ? "" : `: \`${named}\` is not among the files`}`,
      note: "Put the translation beside its `grid.yaml` or `grid.md`, and check the whole folder.",
    });
    return false;
  }
  const id = readText(original.value, "id");
  if (id !== undefined && named !== undefined && id !== named) {
    report({
      path: ["grid"],
      severity: "error",
      reason: `Unexpected grid \`${named}\`, expected \`${id}\`, the id of the grid beside this translation`,
      actual: named,
      expected: [id],
      note: `Write \`grid: ${id}\`, or put the translation beside its own grid.`,
    });
    return false;
  }
  const language = readText(source.value, "language");
  const isVariant = readKey(source.value, "edition") !== undefined;
  if (language !== undefined && language === readText(original.value, "language") && !isVariant) {
    report({
      path: ["language"],
      severity: "error",
      reason: `Unexpected language \`${language}\`: the grid itself is in that language`,
      actual: language,
      note: "Write the language of these words. For a variant in easy words add `edition: easy-read`.",
    });
    return false;
  }
  return true;
}

function reportMissing(
  { source }: RuleContext,
  { cells, original }: TranslationOutline,
  report: Report,
): void {
  const missing = cells.filter(({ state }) => state === "missing");
  if (missing.length === 0) return;
  const named = missing.slice(0, 3).map((cell) => describeCell(original.value, cell));
  const others = missing.length - named.length;
  const what = readText(source.value, "edition") ?? readText(source.value, "language") ?? "cy";
  const folder = original.path.replace(/[\\/][^\\/]*$/, "");
  report({
    path: ["words"],
    part: "key",
    reason: `${missing.length === 1 ? "1 cell has" : `${missing.length} cells have`} no words yet: ${listWords(others > 0 ? [...named, `${others} more`] : named, "and")}`,
    note: `Readers see the original's words there. Run \`ithrive-grids translate ${folder} ${what}\`: it writes every cell with the original's words above it. Then fill in \`say\`.`,
  });
}

/** Says whether a cell has the numbers of its original. */
function checkNumbers(
  { source }: RuleContext,
  { original }: TranslationOutline,
  cell: TranslatedCell,
  report: Report,
): boolean {
  const path = [...(cell.at ?? []), "say"];
  // Read without their marks: the address of a link is no number.
  const say = readWords(source, path);
  const difference = compareNumbers(
    { text: readWords(original, cell.path), language: readText(original.value, "language") ?? "" },
    { text: say, language: readText(source.value, "language") ?? "" },
  );
  const { missing, added } = difference;
  if (missing.length + added.length === 0) return true;
  const parts = [
    ...(added.length > 0 ? [`${listWords(added, "and")}, which the original does not say`] : []),
    ...(missing.length > 0 ? [`no ${listWords(missing)}, which the original says`] : []),
  ];
  report({
    path,
    severity: "error",
    reason: `Other numbers in the words for ${describeCell(original.value, cell)}: ${parts.join(", and ")}`,
    actual: shorten(say),
    expected: [cell.text],
    note: `The original ${cell.state === "outdated" ? "has changed and now " : ""}says: "${shorten(cell.text, 200)}" Write the same numbers, in digits where it has digits.`,
  });
  return false;
}

function readWords(source: RuleContext["source"], path: TranslatedCell["path"]): string {
  const text = String(readPath(source.value, path));
  return listPassages(source, path, text)
    .map((passage) => passage.text)
    .join("\n");
}

function reportLeftovers(
  { source }: RuleContext,
  { cells, leftovers }: TranslationOutline,
  report: Report,
): void {
  const told = new Set<string>();
  for (const path of leftovers) {
    if (path[1] === "questionsToAsk") {
      const say = readText(readPath(source.value, path), "say") ?? "";
      report({
        path,
        reason: `The question to ask that *${shorten(say)}* was made from has changed, or is no longer there`,
        note: "Translate the question anew below its own `of`, which ithrive-grids translate writes, or take this one out.",
      });
      continue;
    }
    const meant = findMeantKey(path, cells);
    const reason = meant
      ? `There is no \`${shorten(meant.key)}\` in the grid, expected \`${meant.meant}\`: these words are shown nowhere`
      : `The grid has no ${describePath(source.value, path)}: these words are shown nowhere`;
    // One slip in a key hides all the words below it.
    if (meant && told.has(reason)) continue;
    told.add(reason);
    report({
      path,
      part: "key",
      reason,
      note: meant
        ? `Write \`${meant.meant}\` in its place.`
        : "Take them out if the grid has dropped this part, or mend the key.",
    });
  }
}
