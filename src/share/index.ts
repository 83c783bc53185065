// In: a decision record, and for whom it is meant.
// Out: what may leave: plain text, a file, a name for the file.
// Never: words their writer keeps from that reader, a merging of voices, markup, a network.
export { createFileName } from "./create-file-name.ts";
export type { Reader } from "./reader.ts";
export type { Remark } from "./remark.ts";
export { selectRecord } from "./select-record.ts";
export { toHelpLines } from "./to-help-lines.ts";
export { toJsonFile } from "./to-json-file.ts";
export { toPlainText } from "./to-plain-text.ts";
export { type ShortTextOptions, toShortText } from "./to-short-text.ts";
export type { GridWords } from "./translate/grid-words.ts";
export { type TranslatedRecord, translateRecord } from "./translate/translate-record.ts";
