// In: the address of a compiled grid on this site, the library's index, or a page that an embed does not work on.
// Out: pages for web editors: a frame with one grid, a snippet to copy, and what a site blocks in plain words.
// Never: a grid of another site, a request to a host that the page does not name, HTML from strings, or storage.
export { readFrameAddress } from "./frame/read-frame-address.ts";
export { createSnippet } from "./snippet/create-snippet.ts";
export { runSelfTest } from "./self-test/run-self-test.ts";
