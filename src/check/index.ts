// In: the sources of authored files, grids together with the registers they cite, and the day.
// Out: grids without errors, ready to be compiled, and findings that name what, where and how to mend it.
// Never: reads files or the clock, prints, or throws for an author's mistake.
export type { CellProse, Place, TreePath } from "../author/index.ts";
export { toPointer } from "../author/index.ts";
export type { CitedEntry, CitingCell } from "./citations/cited-entry.ts";
export { isLongUnchecked } from "./citations/is-long-unchecked.ts";
export { type ChangedEntry, listChangedEntries } from "./citations/list-changed-entries.ts";
export { listCitedEntries } from "./citations/list-cited-entries.ts";
export { checkFiles, type CheckInput } from "./check-files.ts";
export type { CheckedGrid, CheckResult } from "./check-result.ts";
export type { CheckedFile, CheckMessage } from "./findings/check-message.ts";
export type { Weight } from "./findings/judge-weight.ts";
export { compareFigures } from "./figures/compare-figures.ts";
export { findPair, type Pair } from "./figures/find-pair.ts";
export type { Contact, ContactsPack } from "./generated/contacts.ts";
export type { EvidenceEntry, EvidenceFile } from "./generated/evidence.ts";
export type { GlossaryFile, GlossaryTerm } from "./generated/glossary.ts";
export type { Answer, AlongsideItem, Grid, Option, Question } from "./generated/grid.ts";
export type { Locality } from "./generated/locality.ts";
export type { Resource, ResourcesFile } from "./generated/resources.ts";
export type { Translation } from "./generated/translation.ts";
export { type FileKind, findFileKind } from "./library/find-file-kind.ts";
export { measureReadingAge } from "./readability/measure-reading-age.ts";
export { findNearest } from "./naming/find-nearest.ts";
export type { Printed, PrintedWords } from "./printed.ts";
export { type RuleId, ruleIds } from "./rule-id.ts";
export { describeCell } from "./translation/describe-cell.ts";
export { digestWords } from "./translation/digest-words.ts";
export { listWordCells } from "./translation/list-word-cells.ts";
export { readTranslation } from "./translation/read-translation.ts";
export type { TranslatedCell, TranslationOutline } from "./translation/translation-outline.ts";
export type { TranslationState } from "./translation/translation-state.ts";
export type { WordCell } from "./translation/word-cell.ts";
