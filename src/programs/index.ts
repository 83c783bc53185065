// In: paths on this computer, and the folder a program runs in.
// Out: what programs share: authors' files read and checked, libraries built, files written.
// Never: prints, ends the process, or knows which program called it.
export { buildLibrary, type BuiltLibrary } from "./build-library.ts";
export { createNotice } from "./create-notice.ts";
export { FileError } from "./file-error.ts";
export { findGridIn } from "./find-grid-in.ts";
export { getToday } from "./get-today.ts";
export {
  countFindings,
  groupFindings,
  type FileFindings,
  type PartFindings,
} from "./group-findings.ts";
export { listFindings, type ListedFinding } from "./list-findings.ts";
export { readAuthoredFile } from "./read-authored-file.ts";
export { readGridFiles, type GridFiles } from "./read-grid-files.ts";
export { showPath } from "./show-path.ts";
export { writeFiles } from "./write-files.ts";
