import type { CompiledGrid } from "../../compiled/index.ts";
import type { GridReference } from "../generated/decision-record.ts";

/** Which grid a talk is about, exactly: what a record keeps to find that version again. */
export function createGridReference(grid: CompiledGrid): GridReference {
  const { id, version, digest, language, title, need, decision, url, about, status } = grid;
  return {
    id,
    version,
    digest,
    language,
    title,
    need: need.label,
    ...(need.code && { code: need.code }),
    question: decision.question,
    ...(url !== undefined && { url }),
    type: "comparison-grid",
    mimeType: "application/json",
    published: about.published,
    reviewBy: about.reviewBy,
    status,
  };
}
