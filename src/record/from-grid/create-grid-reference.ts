import type { CompiledGrid } from "../../compiled/index.ts";
import type { GridReference } from "../generated/decision-record.ts";

/** Which grid a talk is about, exactly: what a record keeps to find that version again. */
export function createGridReference(grid: CompiledGrid): GridReference {
  const { id, version, digest, language, title, need, decision, url, status } = grid;
  const reference = { id, version, digest, language, title, need: need.label };
  const address = url === undefined ? {} : { url };
  return { ...reference, question: decision.question, ...address, status };
}
