/**
 * Leads to the top of the list, where what happened is said: what was pressed or chosen stands far below in a long one.
 *
 * @param from something of the list
 */
export function showWhatIsSaid(from: Element): void {
  const heading = from.closest(".waiting-list")?.querySelector("h1");
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
