import type { CellProse } from "../author/index.ts";
import type { CheckedFile } from "./findings/check-message.ts";
import type { ContactsPack } from "./generated/contacts.ts";
import type { EvidenceEntry } from "./generated/evidence.ts";
import type { GlossaryTerm } from "./generated/glossary.ts";
import type { Grid } from "./generated/grid.ts";
import type { Locality } from "./generated/locality.ts";
import type { TranslationState } from "./translation/translation-state.ts";

/** What a check of some files comes to. */
export interface CheckResult {
  /** One for each file, in the order given, with its findings as messages, in the order of their places. */
  readonly files: CheckedFile[];
  /** The grids and translations without errors, which can be compiled, in the order given. */
  readonly grids: CheckedGrid[];
  /** The localities without errors, in the order given. */
  readonly localities: readonly Locality[];
  /** The terms of the glossaries without errors of their own, language by language. */
  readonly terms: readonly { readonly language: string; readonly term: GlossaryTerm }[];
  /** Whether there are errors; under `strict`, warnings too. */
  readonly failed: boolean;
  readonly counts: { readonly errors: number; readonly warnings: number };
}

/** A grid without errors, with what it may draw on. */
export interface CheckedGrid {
  readonly path: string;
  readonly grid: Grid;
  /** The Markdown of its cells, parsed, by JSON pointer. */
  readonly prose: ReadonlyMap<string, CellProse>;
  /** The entries of the register without errors of their own, by id: all those the grid cites are among them. */
  readonly evidence: ReadonlyMap<string, EvidenceEntry>;
  /** The contacts packs without errors, by id: all those the grid carries are among them. */
  readonly contacts: ReadonlyMap<string, ContactsPack>;
  /** The terms explained in the language of the grid's words, without errors of their own. */
  readonly glossary: readonly GlossaryTerm[];
  /** For a translation, whose words `grid` and `prose` hold: what it is, and how far it goes. */
  readonly translation?: TranslationState;
  /** For an original: its translations, those with errors too. Empty for a translation. */
  readonly translations: readonly TranslationState[];
}
