import type { Edition, EditionName } from "./edition.ts";
import { listPlaces } from "./list-places.ts";
import { writeAloneRules, writePageRules } from "./page-rules.ts";
import type { PaperSize } from "./paper-size.ts";

/** What pages are laid for. */
export interface Paging {
  readonly name: EditionName;
  readonly edition: Edition;
  readonly paper: PaperSize;
  readonly isAlone: boolean;
  /** What lies across is drawn sideways on upright paper. */
  readonly isTurned: boolean;
  /** What each page of a long edition says of itself at its foot: a page that fell out is found again. */
  readonly foot: { readonly title: string; readonly help: string };
}

/** Marks what the rules of `page-rules.ts` speak of. */
const mark = "data-ithrive-paper";

/**
 * Gives the document, and each shadow root the element stands in, the rules that printing it needs.
 *
 * @returns takes them away again
 */
export function layPages(host: Element, paging: Paging): () => void {
  const places = listPlaces(host);
  const marked = places.filter((place) => !place.hasAttribute(mark));
  for (const place of marked) place.setAttribute(mark, paging.isAlone ? "alone" : "");
  const sheet = new CSSStyleSheet();
  const rules = writePageRules(paging);
  sheet.replaceSync(paging.isAlone ? rules + writeAloneRules(paging) : rules);
  const roots = new Set(places.map((place) => place.getRootNode() as Document | ShadowRoot));
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const place of marked) place.removeAttribute(mark);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
}
