/** Whether an element is on the screen or can be scrolled to. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
