import type { CompiledGrid } from "../../compiled/index.ts";

/** How many sources stand behind some evidence: several findings can come from one. */
export function countSources({ evidence }: CompiledGrid, ids: readonly string[]): number {
  return new Set(
    ids.map((id) => {
      const source = evidence[id]?.source;
      return source ? `${source.title} ${source.publisher} ${source.year}` : id;
    }),
  ).size;
}
