// In: a compiled grid with its language, and a record where the paper is to be filled.
// Out: paper in an element's shadow root while the browser prints, and the page rules it needs.
// Never: a copy of the page, a frame, a window, storage, words their reader may not see, one option set above another.
export { editions } from "./editions.ts";
export type { Edition, EditionName } from "./edition.ts";
export type { PaperSize } from "./paper-size.ts";
export type { PaperView } from "./paper-view.ts";
