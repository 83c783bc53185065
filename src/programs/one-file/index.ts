// In: a compiled grid in all its words, and the element's script, built as one.
// Out: one HTML file that shows the grid, prints it and needs no other file.
// Never: a request, a script or style that the file's own policy does not name, or reading and writing of files.
export { type OneFileOptions, writeOneFile } from "./write-one-file.ts";
