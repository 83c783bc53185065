import type { Root } from "mdast";
import type { Place } from "../place/place.ts";

/** The part of a syntax node's position that is asked for. */
interface OffsetRange {
  start: { offset?: number | undefined };
  end: { offset?: number | undefined };
}

/** The Markdown of one cell, parsed once. */
export interface CellProse {
  /** The syntax tree (CommonMark). Its own positions count from the start of the cell's text. */
  root: Root;
  /**
   * Where a node of `root` stands in the file. Exact wherever the file holds the same words as the
   * cell; the whole value's place where it does not (escapes in quoted text); the whole cell for a
   * node without a position.
   */
  placeAt(node: { position?: OffsetRange | undefined }): Place;
  /** Where a stretch of the cell's text (offsets from 0) stands in the file. As exact as `placeAt`. */
  placeBetween(start: number, end: number): Place;
}
