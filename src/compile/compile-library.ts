import type { CheckedGrid } from "../check/index.ts";
import type { CompiledGrid, LibraryEntry, LibraryIndex } from "../compiled/index.ts";
import { CompileError } from "./compile-error.ts";
import { compileGrid } from "./compile-grid.ts";
import { nameFiles } from "./name-files.ts";

/** One file of a built library. */
export interface LibraryFile {
  /** Relative to the library's folder, with forward slashes. */
  path: string;
  /** JSON that ends in a line feed. */
  text: string;
}

/**
 * Makes checked grids into the files of a library: `index.json` and one file for each grid, language and
 * edition: `<id>.json`, `<id>.<language>.json`, `<id>.easy-read.json`. The plain name belongs to the original.
 *
 * With a `baseUrl` each version is written a second time, as `<id>/<version>….json`, and carries that
 * address as its `url`.
 *
 * @param options.baseUrl the http or https address the library's folder will be published at
 * @throws {CompileError} when two grids would be written to one file, or a grid was not checked
 * @throws {TypeError} when `baseUrl` is no such address
 */
export function compileLibrary(
  checked: readonly CheckedGrid[],
  options: { baseUrl?: string } = {},
): LibraryFile[] {
  const files = new Map<string, string>();
  const entries: LibraryEntry[] = [];
  const byId = groupById(checked);
  for (const each of [...checked].sort(byIdThenWords)) {
    const names = nameFiles(each);
    if (files.has(names.current) || names.current === "index.json") {
      throw new CompileError(
        each.path,
        `its files are those of another grid`,
        `Give compileLibrary one grid for each id and language, none of them called index.`,
      );
    }
    const grid = compileGrid(each, {
      ...options,
      translations: listTranslations(each, byId.get(each.grid.id) ?? []),
    });
    const text = `${JSON.stringify(grid)}\n`;
    files.set(names.current, text);
    if (options.baseUrl !== undefined) files.set(names.fixed, text);
    entries.push(describe(grid, names.current));
  }
  const index: LibraryIndex = {
    format: 1,
    grids: entries,
    withdrawn: entries.filter(({ status }) => status === "withdrawn").map(({ digest }) => digest),
  };
  return [["index.json", `${JSON.stringify(index)}\n`] as const, ...files].map(([path, text]) => ({
    path,
    text,
  }));
}

function groupById(checked: readonly CheckedGrid[]): ReadonlyMap<string, CheckedGrid[]> {
  const groups = new Map<string, CheckedGrid[]>();
  for (const each of checked) {
    const group = groups.get(each.grid.id);
    if (group) group.push(each);
    else groups.set(each.grid.id, [each]);
  }
  return groups;
}

function byIdThenWords(a: CheckedGrid, b: CheckedGrid): number {
  const [keyA, keyB] = [a, b].map((each) => `${each.grid.id} ${nameWords(each)}`) as [
    string,
    string,
  ];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function nameWords({ grid, translation }: CheckedGrid): string {
  return `${grid.language} ${translation?.edition ?? ""}`;
}

function listTranslations(
  checked: CheckedGrid,
  ofSameId: readonly CheckedGrid[],
): CompiledGrid["translations"] {
  return ofSameId
    .filter((other) => nameWords(other) !== nameWords(checked))
    .sort(byIdThenWords)
    .map(({ grid: { language, status }, translation }) => ({
      language,
      ...(translation?.edition && { edition: translation.edition }),
      reviewed: translation?.reviewed ?? (status === "reviewed" || status === "endorsed"),
    }));
}

const groupingsInOrder = [
  "thriving",
  "getting-advice",
  "getting-help",
  "getting-more-help",
  "getting-risk-support",
] as const;

function describe(grid: CompiledGrid, href: string): LibraryEntry {
  const groupings = new Set(grid.options.flatMap((option) => option.groupings));
  return {
    id: grid.id,
    version: grid.version,
    status: grid.status,
    language: grid.language,
    ...(grid.edition && { edition: grid.edition }),
    ...(grid.translation && {
      translation: {
        ...grid.translation,
        outdated: grid.translation.outdated.length,
        missing: grid.translation.missing.length,
      },
    }),
    title: grid.title,
    need: grid.need.label,
    summary: grid.need.summary,
    question: grid.decision.question,
    setting: grid.decision.setting,
    audience: grid.audience,
    useWith: grid.useWith,
    groupings: groupingsInOrder.filter((grouping) => groupings.has(grouping)),
    options: grid.options.map(({ name }) => name),
    reviewBy: grid.about.reviewBy,
    digest: grid.digest,
    href,
    ...(grid.withdrawn && { withdrawn: grid.withdrawn }),
  };
}
