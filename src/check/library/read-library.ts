import type { Source, TreePath } from "../../author/index.ts";
import { isRecord, readKey, readList, readText } from "../tree.ts";
import { findFileKind } from "./find-file-kind.ts";
import type { Arm, EntryFigures, Holder, Library, RegisterEntry } from "./library.ts";

/**
 * Gathers what the files hold, each id at the first place it stands. Reads broken files as far as they
 * go, so that a grid is not told that an entry is missing when the entry only has a mistake in it.
 */
export function readLibrary(sources: readonly Source[]): Library {
  const files = sources.map((source) => ({ source, kind: findFileKind(source.path) }));
  const evidence = new Map<string, RegisterEntry>();
  const terms = new Map<string, Map<string, Holder>>();
  const held = {
    contacts: new Map<string, Holder>(),
    resources: new Map<string, Holder>(),
    locality: new Map<string, Holder>(),
    grid: new Map<string, Holder>(),
  };
  for (const { source, kind } of files) {
    const id = readText(source.value, "id");
    if (kind === "evidence") {
      for (const [path, value] of listItems(source, "entries")) {
        const entry = readEntry(value);
        if (entry && !evidence.has(entry.id)) evidence.set(entry.id, { source, path, entry });
      }
    } else if (kind === "resources") {
      for (const [path, value] of listItems(source, "resources")) {
        addFirst(held.resources, readText(value, "id"), { source, path });
      }
    } else if (kind === "glossary") {
      const language = readText(source.value, "language") ?? "";
      const ofLanguage = terms.get(language) ?? new Map<string, Holder>();
      terms.set(language, ofLanguage);
      for (const [path, value] of listItems(source, "terms")) {
        addFirst(ofLanguage, readText(value, "id"), { source, path });
      }
    } else if (kind === "grid") {
      addFirst(held.grid, id, { source, path: [] });
    } else if (kind !== "translation") {
      addFirst(held[kind], id, { source, path: [] });
    }
  }
  return {
    files,
    evidence,
    contacts: held.contacts,
    resources: held.resources,
    localities: held.locality,
    terms,
    grids: held.grid,
    originals: findOriginals(files, held.grid),
    broken: new Set(),
  };
}

function findOriginals(
  files: Library["files"],
  grids: ReadonlyMap<string, Holder>,
): ReadonlyMap<Source, Source> {
  const beside = new Map<string, Source>();
  for (const { source, kind } of files) {
    if (kind === "grid" && /(?:^|[\\/])grid\.[^.\\/]+$/.test(source.path)) {
      beside.set(folderOf(source), source);
    }
  }
  return new Map(
    files.flatMap(({ source, kind }): [Source, Source][] => {
      if (kind !== "translation") return [];
      const named = grids.get(readText(source.value, "grid") ?? "")?.source;
      const original = beside.get(folderOf(source)) ?? named;
      return original ? [[source, original]] : [];
    }),
  );
}

function folderOf({ path }: Source): string {
  return path.replace(/[^\\/]*$/, "");
}

function listItems(source: Source, key: string): [TreePath, unknown][] {
  return readList(source.value, key).map((value, index) => [[key, index], value]);
}

function addFirst(map: Map<string, Holder>, id: string | undefined, holder: Holder): void {
  if (id !== undefined && !map.has(id)) map.set(id, holder);
}

const ratings = ["high", "moderate", "low", "very-low", "not-rated"] as const;

function readEntry(value: unknown): EntryFigures | undefined {
  const id = readText(value, "id");
  if (id === undefined) return undefined;
  const source = readKey(value, "source");
  const year = readKey(source, "year");
  const url = readText(source, "url");
  const measure = readText(value, "measure");
  const period = readText(value, "period");
  const comparison = readText(value, "comparison");
  const certainty = ratings.find((rating) => rating === readText(value, "certainty"));
  return {
    id,
    claim: readText(value, "claim") ?? "",
    about: readList(value, "about").filter((item) => typeof item === "string"),
    source: {
      title: readText(source, "title") ?? "",
      publisher: readText(source, "publisher") ?? "",
      ...(typeof year === "number" ? { year } : {}),
      ...(url === undefined ? {} : { url }),
    },
    ...(measure === undefined ? {} : { measure }),
    ...(period === undefined ? {} : { period }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(certainty === undefined ? {} : { certainty }),
    arms: readList(value, "arms").filter(isArm),
    figures: readList(value, "figures").flatMap((item) => {
      const say = readText(item, "say");
      return say === undefined ? [] : [{ say }];
    }),
  };
}

function isArm(value: unknown): value is Arm {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    typeof value["say"] === "string" &&
    typeof value["count"] === "number" &&
    (value["outOf"] === 100 || value["outOf"] === 1000)
  );
}
