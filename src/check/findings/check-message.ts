import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Weight } from "./judge-weight.ts";

/**
 * One finding as it is handed out: what vfile's reporters and editors understand, and besides what it
 * asks of the author and the part of the file it is about.
 */
export interface CheckMessage extends VFileMessage {
  /** What it asks: something that must or should be mended, or that somebody should look at. */
  weight: Weight;
  /**
   * The cell or part it is about, in words: the answer of *Wait two weeks* to *How long does it take?*,
   * the title, the file. Findings about one part have the same words here.
   */
  part: string;
}

/** A file that was checked, with its findings in the order of their places. */
export interface CheckedFile extends VFile {
  messages: CheckMessage[];
}
