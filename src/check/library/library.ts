import type { Source, TreePath } from "../../author/index.ts";
import type { EvidenceEntry } from "../generated/evidence.ts";
import type { FileKind } from "./find-file-kind.ts";

/** Where something with an id stands. */
export interface Holder {
  readonly source: Source;
  readonly path: TreePath;
}

/** What the figures of an entry are read from. */
export type EntryFigures = Pick<EvidenceEntry, "id" | "about" | "claim" | "source"> &
  Partial<
    Pick<EvidenceEntry, "measure" | "period" | "comparison" | "arms" | "figures" | "certainty">
  >;

/** One group of a study and how many in it. */
export type Arm = NonNullable<EntryFigures["arms"]>[number];

/** One entry of the evidence register, as far as it can be made out. */
export interface RegisterEntry extends Holder {
  readonly entry: EntryFigures;
}

/** Everything that is checked together: what a grid may cite, each id at the first place it stands. */
export interface Library {
  readonly files: readonly { source: Source; kind: FileKind }[];
  readonly evidence: ReadonlyMap<string, RegisterEntry>;
  readonly contacts: ReadonlyMap<string, Holder>;
  readonly resources: ReadonlyMap<string, Holder>;
  readonly localities: ReadonlyMap<string, Holder>;
  /** The terms that are explained, by language, then by id. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, Holder>>;
  /** Grids by id. */
  readonly grids: ReadonlyMap<string, Holder>;
  /** For each translation the grid it belongs to: the one beside it, else the one whose id it names. */
  readonly originals: ReadonlyMap<Source, Source>;
  /** Of the entries and packs: those that have errors of their own. */
  readonly broken: ReadonlySet<unknown>;
}
