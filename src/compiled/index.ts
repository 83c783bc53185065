// In: plain JSON that was fetched, or a compiled grid.
// Out: its type, proof of its shape, the look-ups a page needs, and what today makes of its dates.
// Never: parsing of authors' files, network, clock or HTML.
export type {
  Basis,
  Certainty,
  CompiledAbout,
  CompiledAlongside,
  CompiledAnswer,
  CompiledArm,
  CompiledChance,
  CompiledConsensus,
  CompiledContact,
  CompiledContacts,
  CompiledEvidence,
  CompiledGrid,
  CompiledMeaning,
  CompiledOption,
  CompiledQuestion,
  CompiledSource,
  CompiledStatement,
  CompiledVariant,
  CompiledWay,
  Prose,
  ProseNode,
} from "./generated/compiled-grid.ts";
export { CompiledGridError } from "./compiled-grid-error.ts";
export { findAnswer } from "./find-answer.ts";
export { getGridState, type GridState } from "./get-grid-state.ts";
export { isSafeAddress } from "./is-safe-address.ts";
export type { LibraryEntry, LibraryIndex } from "./library-index.ts";
export { listSourcesInShort, type SourcesInShort } from "./list-sources-in-short.ts";
export { readCompiledGrid } from "./read-compiled-grid.ts";
export { readLibraryIndex } from "./read-library-index.ts";
export { toPlainText } from "./to-plain-text.ts";
