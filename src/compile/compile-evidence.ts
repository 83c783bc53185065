import type { EvidenceEntry } from "../check/index.ts";
import type { CompiledEvidence } from "../compiled/index.ts";

/**
 * An entry of the register as a page shows it: the claim, whom it is about and its source. Its arms
 * stay behind, because figures reach a page only as a chance with its comparison, or in words; so do
 * the notes for authors.
 */
export function compileEvidence(entry: EvidenceEntry): CompiledEvidence {
  const { about: _about, arms: _arms, figures: _figures, note: _note, ...shown } = entry;
  return shown;
}
