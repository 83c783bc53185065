// The list of grids. A page that shows one grid never fetches it; the library element does, beside its index.
import { getLibraryWords } from "../../words/index.ts";
import { list } from "./list.styles.ts";
import { renderList } from "./render-list.ts";

/** Every part of the list of grids. */
export const libraryParts = { styles: [list], getLibraryWords, renderList };

/** The parts of the list of grids. */
export type LibraryParts = typeof libraryParts;
