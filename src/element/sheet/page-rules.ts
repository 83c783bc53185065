import { measurePage } from "./measure-page.ts";
import type { Paging } from "./lay-pages.ts";

/** What would move, cut or break a page that stands inside it. */
const plain = [
  "display:block",
  "position:static",
  "float:none",
  "inline-size:auto",
  "min-inline-size:0",
  "max-inline-size:none",
  "block-size:auto",
  "min-block-size:0",
  "max-block-size:none",
  "margin:0",
  "padding:0",
  "border:0",
  "overflow:visible",
  "columns:auto",
  "transform:none",
  "zoom:1",
  "contain:none",
  "container-type:normal",
  "content-visibility:visible",
  "clip-path:none",
];

const nothingAround = ["background:none", "box-shadow:none", "filter:none", "opacity:1"];

const toImportant = (declarations: readonly string[]): string =>
  declarations.map((one) => `${one}!important;`).join("");

/** The name of an edition's pages, for `page` and `@page`. */
export const namePage = ({ name, paper }: Pick<Paging, "name" | "paper">): string =>
  `ithrive-${name}-${paper}`;

/**
 * The rules that only a document can hold: how large the pages of an edition are and how they lie; and that what stands around
 * an element is a plain block, as wide as the paper, since nothing else can be broken into pages of their own.
 */
export function writePageRules(paging: Paging): string {
  const marked = "[data-ithrive-paper]";
  return `@page ${namePage(paging)}{${writePage(paging)}}
@media print{${marked},:has(${marked}){${toImportant(plain)}}}`;
}

// The id is nobody’s: with it this goes before what other elements, drawn as paper too, ask for themselves.
/** The rules that take everything off the paper but one element, and give the whole print its pages. */
export function writeAloneRules(paging: Paging): string {
  const marked = "[data-ithrive-paper=alone]";
  return `@page{${writePage(paging)}}
@media print{
*:not(${marked},:has(${marked}),#_){display:none!important}
${marked},:has(${marked}){${toImportant(nothingAround)}}
*:is(${marked},:has(${marked}))::before,*:is(${marked},:has(${marked}))::after{content:none!important}
}`;
}

/** A text as CSS writes it. */
const quote = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

function writePage({ edition, paper, isTurned, foot }: Paging): string {
  const { margin, isNumbered } = edition;
  const lie = isTurned ? "portrait" : edition.lie;
  const { width, height } = measurePage({ lie, margin: 0 }, paper);
  const number = isNumbered
    ? `@bottom-center{content:${quote(foot.title && `${foot.title} · `)} counter(page) ' / ' counter(pages) '\\a ' ${quote(foot.help)};white-space:pre-line;font:16pt/1.2 Arial,'Liberation Sans',sans-serif}`
    : "";
  return `size:${width}mm ${height}mm;margin:${margin}mm;${number}`;
}
