// In: grids that were checked, with the evidence and contacts they cite.
// Out: compiled grids and the library's files: plain JSON, ready for a page.
// Never: finds an author's mistakes (check does), makes HTML, reads files or the clock.
export { compileGrid, type CompileOptions } from "./compile-grid.ts";
export { compileLibrary, type LibraryFile } from "./compile-library.ts";
export { compileLocality } from "./compile-locality.ts";
export { writeLocalityFile } from "./write-locality-file.ts";
export { CompileError } from "./compile-error.ts";
export { readBaseUrl } from "./read-base-url.ts";
