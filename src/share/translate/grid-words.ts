import type { CompiledGrid } from "../../compiled/index.ts";
import type { AsShown } from "../../record/index.ts";

/** A grid of a talk with its words in the language of a note. */
export interface GridWords {
  /** The grid as it was shown in the talk. One that has changed since gives no words. */
  readonly shown: CompiledGrid;
  /**
   * The same version of it in the language of the note, and its words from createAsShown in that language.
   * Left out: there is none, or the words will do as they were shown. Where it was shown in that language on a
   * screen in another, it is the same grid again: its words then hold the sentences of that screen.
   */
  readonly other?: { readonly grid: CompiledGrid; readonly asShown: AsShown } | undefined;
}
