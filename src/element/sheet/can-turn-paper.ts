/**
 * Whether the browser turns its paper as a page asks. WebKit does not, and so no browser of an iPhone or iPad: it prints on
 * upright paper, unless the reader turns it in the dialog. Nothing in CSS tells.
 */
export function canTurnPaper(): boolean {
  return !navigator.vendor.startsWith("Apple");
}
