import type { Source } from "../../author/index.ts";
import type { Library } from "../library/library.ts";
import { findCitations } from "./find-citations.ts";

const kept = new WeakMap<Library["files"], ReadonlyMap<string, readonly Source[]>>();

/**
 * For each entry that is cited: the grids that cite it, in the order given. Looked up once for all that
 * is checked together, and only when somebody asks.
 */
export function findCitingGrids({ files }: Library): ReadonlyMap<string, readonly Source[]> {
  const known = kept.get(files);
  if (known) return known;
  const citing = new Map<string, Source[]>();
  for (const { source, kind } of files) {
    if (kind !== "grid") continue;
    for (const id of new Set(findCitations(source.value).map((citation) => citation.id))) {
      const grids = citing.get(id);
      if (grids) grids.push(source);
      else citing.set(id, [source]);
    }
  }
  kept.set(files, citing);
  return citing;
}
