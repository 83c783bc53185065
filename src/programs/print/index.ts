// In: compiled grids, a record where one is to be filled in, and a browser of this computer.
// Out: PDF files and pictures of their pages, and what can be read in them: words, pages, type, tags.
// Never: a request over the network, a browser that was not asked for, or a judgement: the check makes findings of it.
export { findChromium } from "./find-chromium.ts";
export { loadBrowserDriver, loadPdfReader } from "./load-tools.ts";
export { type PrintEdition, printEditions, type PrintSettings } from "./print-edition.ts";
export { createPrinter, type Printer } from "./create-printer.ts";
export { drawPdf } from "./pdf/draw-pdf.ts";
export { readPdf } from "./pdf/read-pdf.ts";
export type { PdfTag, PrintedFile, PrintedPage, TextRun } from "./pdf/printed-file.ts";
export { findFaults } from "./measure/find-faults.ts";
export { findLeaks } from "./measure/find-leaks.ts";
export { measurePrint } from "./measure/measure-print.ts";
export { listGridWords } from "./words/list-grid-words.ts";
export { listOwnWords } from "./words/list-own-words.ts";
export { namePrint } from "./name-print.ts";
export { findPrinterFiles, openPrinter } from "./open-printer.ts";
