import type { Source } from "../../author/index.ts";
import { checkSource, type CheckSettings } from "../check-source.ts";
import type { CheckedGrid } from "../check-result.ts";
import type { JudgedFinding } from "../rule.ts";
import { rules } from "../rules/index.ts";
import { layWords } from "./lay-words.ts";
import { readTranslation } from "./read-translation.ts";
import { readsTranslations } from "./reads-translations.ts";
import type { TranslationOutline } from "./translation-outline.ts";
import { readTranslationState, type TranslationState } from "./translation-state.ts";

/** The translations among the files, checked and held against their grids. */
export interface CheckedTranslations {
  readonly found: ReadonlyMap<Source, readonly JudgedFinding[]>;
  /** Of each grid: its translations as far as they can be read, those with errors too. */
  statesOf(original: Source): readonly TranslationState[];
  /** The grid in the translation's words; undefined where one of the two has errors. */
  translate(translation: Source, grids: ReadonlyMap<Source, CheckedGrid>): CheckedGrid | undefined;
}

/** What makes the parts of a grid unsure: with it, a translation would be told of parts that are only misspelt. */
const structural: readonly string[] = ["yaml-syntax", "markdown-structure", "schema", "unique-ids"];

/**
 * Checks the translations among the files.
 *
 * @param foundInGrids the findings of the grids
 */
export function checkTranslations(
  settings: CheckSettings,
  foundInGrids: ReadonlyMap<Source, readonly JudgedFinding[]>,
): CheckedTranslations {
  const { files, originals } = settings.library;
  const found = new Map<Source, readonly JudgedFinding[]>();
  const outlines = new Map<Source, TranslationOutline>();
  const states = new Map<Source, TranslationState[]>();
  const wordRules = rules.filter(readsTranslations);
  for (const { source, kind } of files) {
    if (kind !== "translation") continue;
    const original = originals.get(source);
    const translation =
      original && !isUnsure(foundInGrids.get(original) ?? [])
        ? readTranslation(source, original)
        : undefined;
    found.set(
      source,
      checkSource(source, kind, undefined, wordRules, { ...settings, translation }),
    );
    if (!original || !translation || source.value === undefined) continue;
    outlines.set(source, translation);
    const others = states.get(original) ?? [];
    states.set(original, [...others, readTranslationState(source, translation)]);
  }
  return {
    found,
    statesOf: (original) => states.get(original) ?? [],
    translate: (translation, grids) => {
      const outline = outlines.get(translation);
      const original = outline && grids.get(outline.original);
      if (!original || found.get(translation)?.some(({ severity }) => severity === "error")) {
        return undefined;
      }
      return {
        ...original,
        ...layWords(translation, outline),
        path: translation.path,
        translation: readTranslationState(translation, outline),
        translations: [],
      };
    },
  };
}

function isUnsure(findings: readonly JudgedFinding[]): boolean {
  return findings.some(({ rule, severity }) => severity === "error" && structural.includes(rule));
}
