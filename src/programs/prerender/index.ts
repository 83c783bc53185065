// In: compiled grids, and where a page finds the element's files.
// Out: HTML that shows a grid before, or without, any script; its style sheet.
// Never: reads or writes files, claims what a grid does not say of itself, or needs a document.
export { addWordsOf } from "./add-words-of.ts";
export { describeGrid } from "./describe-grid.ts";
export { isExitUrl } from "./is-exit-url.ts";
export { escapeHtml } from "./markup/escape-html.ts";
export { prerenderGrid, type Prerendered, type PrerenderOptions } from "./prerender-grid.ts";
export { prerenderLibrary } from "./prerender-library.ts";
export { prerenderPage, type PrerenderPageOptions } from "./prerender-page.ts";
export { prerenderStyles } from "./prerender-styles.ts";
