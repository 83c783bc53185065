import { VFile } from "vfile";
import { readSource, type Source, type TreePath } from "../author/index.ts";
import type { CheckedGrid, CheckResult } from "./check-result.ts";
import { checkSource, type CheckSettings } from "./check-source.ts";
import type { CheckedFile } from "./findings/check-message.ts";
import { createMessage } from "./findings/create-message.ts";
import type { ContactsPack } from "./generated/contacts.ts";
import type { EvidenceEntry } from "./generated/evidence.ts";
import type { Grid } from "./generated/grid.ts";
import type { Locality } from "./generated/locality.ts";
import { findGlossary } from "./library/find-glossary.ts";
import { findMisplacedKind } from "./library/find-misplaced-kind.ts";
import type { Library } from "./library/library.ts";
import { readLibrary } from "./library/read-library.ts";
import type { GridOutline } from "./outline/grid-outline.ts";
import { readGridOutline } from "./outline/read-grid-outline.ts";
import type { Printed } from "./printed.ts";
import type { RuleId } from "./rule-id.ts";
import type { JudgedFinding } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { type CheckedTranslations, checkTranslations } from "./translation/check-translations.ts";
import { readPath, readText, startsWithPath } from "./tree.ts";

/** What is checked, and how. */
export interface CheckInput {
  /** The grids with the registers they cite. Kinds are told by path: see the folders of `grids/`. */
  readonly files: readonly ({ readonly path: string; readonly text: string } | Source)[];
  /** The day of the check, as YYYY-MM-DD. */
  readonly today: string;
  /** Whether warnings fail the check. Default: false. */
  readonly strict?: boolean;
  /** Whether dates gone by are errors. Default: false; they set what a page shows. */
  readonly failOnAge?: boolean;
  /** Rules that are not run, for example while a grid is still written. Default: none, so that all are. */
  readonly without?: readonly RuleId[];
  /** What the files came to on paper, for the rule `fits-one-page`. Default: nothing was printed. */
  readonly printed?: readonly Printed[];
}

/**
 * Checks files together: every file for itself, and each grid against the registers among them. An
 * author's mistake is a message on its file; a mistake in one file never hides those of another.
 * @throws TypeError when `today` is not a day.
 */
export function checkFiles(input: CheckInput): CheckResult {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(input.today)) {
    throw new TypeError(`checkFiles: today is "${input.today}", expected a day as YYYY-MM-DD`);
  }
  const sources = input.files.map((file) => ("placeOf" in file ? file : readSource(file)));
  const library = readLibrary(sources);
  const settings = {
    library,
    translation: undefined,
    today: input.today,
    failOnAge: input.failOnAge ?? false,
    leftOut: new Set(input.without),
    printed: input.printed ?? [],
  };
  const found = new Map<Source, JudgedFinding[]>();
  for (const { source, kind } of library.files) {
    if (kind === "grid" || kind === "translation") continue;
    found.set(source, checkSource(source, kind, undefined, rules, settings));
  }
  const mended: CheckSettings = {
    ...settings,
    library: { ...library, broken: findBroken(library, found) },
  };
  for (const { source, kind } of library.files) {
    if (kind !== "grid") continue;
    found.set(source, checkSource(source, kind, readOutline(source), rules, mended));
  }
  const translations = checkTranslations(mended, found);
  for (const [source, findings] of translations.found) found.set(source, [...findings]);
  return createResult(sources, found, mended.library, translations, input.strict ?? false);
}

/** What rules on grids read; none of a register that only its folder's name makes a grid. */
function readOutline(source: Source): GridOutline | undefined {
  return findMisplacedKind(source) ? undefined : readGridOutline(source.value);
}

/** The entries and packs that have errors of their own, or stand in a file that has. */
function findBroken(
  library: Library,
  found: ReadonlyMap<Source, readonly JudgedFinding[]>,
): ReadonlySet<unknown> {
  const terms = [...library.terms.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
  const held = [...library.evidence.values(), ...library.contacts.values(), ...terms];
  return new Set(
    held.filter(({ source, path }) =>
      (found.get(source) ?? []).some(
        (finding) => finding.severity === "error" && isAbout(finding.path, path),
      ),
    ),
  );
}

/** Says whether a finding touches an item: it lies within the item, or in no item at all. */
function isAbout(path: TreePath, item: TreePath): boolean {
  return startsWithPath(path, item) || path.length < 2;
}

function createResult(
  sources: readonly Source[],
  found: ReadonlyMap<Source, readonly JudgedFinding[]>,
  library: Library,
  translations: CheckedTranslations,
  strict: boolean,
): CheckResult {
  const all = [...found.values()].flat();
  const errors = all.filter(({ severity }) => severity === "error").length;
  const warnings = all.filter(({ severity }) => severity === "warning").length;
  const evidence = new Map<string, EvidenceEntry>();
  for (const [id, holder] of library.evidence) {
    // Without errors, the tree has the shape that the schema describes.
    const entry = readPath(holder.source.value, holder.path) as EvidenceEntry;
    if (!library.broken.has(holder)) evidence.set(id, entry);
  }
  const contacts = new Map<string, ContactsPack>();
  for (const [id, holder] of library.contacts) {
    if (!library.broken.has(holder)) contacts.set(id, holder.source.value as ContactsPack);
  }
  const grids = new Map<Source, CheckedGrid>();
  for (const { source, kind } of library.files) {
    const isSound = !found.get(source)?.some(({ severity }) => severity === "error");
    if (kind !== "grid" || !isSound) continue;
    const { path, prose, value } = source;
    const given = { path, grid: value as Grid, prose, evidence, contacts, glossary: [] };
    grids.set(source, { ...given, translations: translations.statesOf(source) });
  }
  const glossaries = new Map<string, CheckedGrid["glossary"]>();
  const addGlossary = (checked: CheckedGrid): CheckedGrid => {
    const language = readText(checked.grid, "language") ?? "";
    const glossary = glossaries.get(language) ?? findGlossary(library, language);
    glossaries.set(language, glossary);
    return { ...checked, glossary };
  };
  return {
    files: sources.map((source) => createFile(source, found.get(source) ?? [])),
    grids: sources.flatMap((source) => {
      const checked = grids.get(source) ?? translations.translate(source, grids);
      return checked ? [addGlossary(checked)] : [];
    }),
    localities: library.files.flatMap(({ source, kind }) => {
      const isFirst = library.localities.get(readText(source.value, "id") ?? "")?.source === source;
      const isSound = !found.get(source)?.some(({ severity }) => severity === "error");
      // Without errors, the tree has the shape that the schema describes.
      return kind === "locality" && isFirst && isSound ? [source.value as Locality] : [];
    }),
    terms: [...library.terms.keys()].flatMap((language) =>
      findGlossary(library, language).map((term) => ({ language, term })),
    ),
    failed: errors > 0 || (strict && warnings > 0),
    counts: { errors, warnings },
  };
}

function createFile(source: Source, findings: readonly JudgedFinding[]): CheckedFile {
  const messages = findings
    .map((finding) => createMessage(source, finding))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return Object.assign(new VFile({ path: source.path, value: source.text }), { messages });
}
