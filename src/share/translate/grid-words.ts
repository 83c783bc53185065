import type { CompiledGrid } from "../../compiled/index.ts";
import type { AsShown } from "../../record/index.ts";

/** A grid of a talk with its words in the language of a note. */
export interface GridWords {
  /** The grid as it was shown in the talk. One that has changed since gives no words. */
  readonly shown: CompiledGrid;
  /**
   * The same version of it in the language of the note, and its words from createAsShown in that language.
   * Left out: there is none, or it was shown in that language already.
   */
  readonly other?: { readonly grid: CompiledGrid; readonly asShown: AsShown } | undefined;
}
