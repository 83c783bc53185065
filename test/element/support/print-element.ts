import type { EditionName } from "../../../src/element/sheet/edition.ts";
import { readText } from "./mount.ts";

type Printable = HTMLElement & { readonly shadowRoot: ShadowRoot };

const { print } = window;

/** Keeps the browser's dialog shut: a test would wait for it for ever. */
export function shutPrintDialog(): { calls: number } {
  const dialog = { calls: 0 };
  window.print = () => (dialog.calls += 1);
  return dialog;
}

/** Gives the page its own dialog back. */
export function openPrintDialog(): void {
  window.print = print;
}

/** Draws an element as an edition, as its Print button does, and gives back its papers. */
export async function drawEdition(
  element: Printable & { print(edition?: EditionName): Promise<void> },
  edition: EditionName,
): Promise<readonly HTMLElement[]> {
  await element.print(edition);
  return listLeaves(element);
}

/** The papers that stand in an element now. */
export function listLeaves({ shadowRoot }: Printable): readonly HTMLElement[] {
  return [...shadowRoot.querySelectorAll<HTMLElement>(".paper .leaf")];
}

/** Headings that nothing but another heading, or the end, follows. */
export function listEmptyHeadings(leaf: HTMLElement): readonly string[] {
  return [...leaf.querySelectorAll("h2, h3")]
    .filter((heading) => {
      const next = heading.nextElementSibling;
      return !next || /^H[1-6]$/.test(next.tagName) || readText(next) === "";
    })
    .map(readText);
}

/** The smallest type of any word, in points. */
export function findSmallestType(leaf: HTMLElement): number {
  const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  let smallest = Infinity;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() === "" || !parentElement) continue;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(parentElement).fontSize) * 0.75);
  }
  // Browsers keep lengths in parts of a pixel.
  return Math.round(smallest * 100) / 100;
}
