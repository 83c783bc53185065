import type { Locality } from "../check/index.ts";
import type { CompiledLocality, CompiledServices } from "../compiled/locality/index.ts";
import { hashContent } from "./hash-content.ts";

/** Makes a checked locality into what a page is given: plain JSON with a digest, nothing left to chance. */
export function compileLocality(locality: Locality): CompiledLocality {
  const { id, name, asOf, note, contacts, line, grids = {}, groupings = {} } = locality;
  const compiled: Omit<CompiledLocality, "digest"> = {
    format: 1,
    id,
    name,
    asOf,
    ...(note !== undefined && { note: note.trim() }),
    ...(contacts !== undefined && { contacts }),
    ...(line !== undefined && { line: line.trim() }),
    grids,
    groupings: Object.fromEntries(
      Object.entries(groupings).map(
        ([grouping, { now, planned = [] }]): [string, CompiledServices] => [
          grouping,
          { now, planned },
        ],
      ),
    ),
  };
  return { ...compiled, digest: hashContent(compiled) };
}
