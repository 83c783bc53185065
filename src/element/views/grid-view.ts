/** The four ways to look at a grid. */
export type ShownView = "table" | "columns" | "question" | "option";

/** What a page or a reader may ask for; `auto` follows the container's width. */
export type GridView = "auto" | ShownView;
