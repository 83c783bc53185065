import type { Source, TreePath } from "../../author/index.ts";
import type { Library } from "../library/library.ts";
import { readLibrary } from "../library/read-library.ts";
import { describePart } from "../naming/describe-part.ts";
import { isRecord, readKey, readPath, readText } from "../tree.ts";
import type { CitedEntry, CitingCell } from "./cited-entry.ts";
import { type Citation, findCitations } from "./find-citations.ts";

/**
 * Lists every entry of the evidence register, in the order of the files, with each cell that cites it
 * and each translation that has the cell. Broken files are read as far as they go; one that cannot be
 * read at all is passed over.
 *
 * @param sources grids, their translations and the register together
 */
export function listCitedEntries(sources: readonly Source[]): CitedEntry[] {
  const library = readLibrary(sources);
  const cells = collectCells(library);
  return [...library.evidence].map(([id, { source, path }]): CitedEntry => {
    const value = readPath(source.value, path);
    const from = readKey(value, "source");
    const year = readKey(from, "year");
    return {
      id,
      claim: readText(value, "claim"),
      certainty: readText(value, "certainty"),
      checkedOn: readText(value, "checkedOn"),
      source: {
        title: readText(from, "title"),
        publisher: readText(from, "publisher"),
        year: typeof year === "number" ? year : undefined,
        url: readText(from, "url"),
      },
      path: source.path,
      place: source.placeOf([...path, "id"]),
      value,
      cells: cells.get(id) ?? [],
    };
  });
}

function collectCells(library: Library): ReadonlyMap<string, CitingCell[]> {
  const translations = listTranslations(library);
  const cells = new Map<string, CitingCell[]>();
  for (const { source, kind } of library.files) {
    if (kind !== "grid") continue;
    for (const citation of findCitations(source.value)) {
      const cell = createCell(source, citation, translations.get(source) ?? []);
      const known = cells.get(citation.id);
      if (known) known.push(cell);
      else cells.set(citation.id, [cell]);
    }
  }
  return cells;
}

function createCell(
  source: Source,
  { cell, path }: Citation,
  translations: readonly Source[],
): CitingCell {
  const tree = source.value;
  const keys = ["words", ...nameSteps(tree, cell)];
  return {
    path: source.path,
    place: source.placeOf(path),
    grid: { id: readText(tree, "id"), title: readText(tree, "title") },
    part: describePart(tree, cell),
    translations: translations
      .filter((translation) => hasWords(readPath(translation.value, keys)))
      .map((translation) => ({
        path: translation.path,
        place: translation.placeOf(keys, "key"),
        language: [readText(translation.value, "language"), readText(translation.value, "edition")]
          .filter((part) => part !== undefined)
          .join(", "),
      })),
  };
}

function listTranslations({ originals }: Library): ReadonlyMap<Source, Source[]> {
  const translations = new Map<Source, Source[]>();
  for (const [translation, original] of originals) {
    translations.set(original, [...(translations.get(original) ?? []), translation]);
  }
  return translations;
}

/** A cell's path as translations key it: ids in place of positions. */
function nameSteps(tree: unknown, path: TreePath): string[] {
  return path.map((step, index) =>
    typeof step === "number"
      ? (readText(readPath(tree, path.slice(0, index + 1)), "id") ?? String(step))
      : step,
  );
}

/** Says whether a part of a translation holds any words: a cell left empty shows the original's. */
function hasWords(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return readText(value, "say") !== undefined || Object.values(value).some(hasWords);
}
