import type { IthriveMarksChangeEvent } from "../../element/index.ts";

/** What the site wants to hear of. */
export interface PageEvents {
  /** The address names another page. */
  readonly onArrive: () => void;
  readonly onBeforeUnload: (event: Event) => void;
  /** Something was pressed or chosen, and what it does has been done. */
  readonly onPressed: () => void;
  /** Answers of a grid that is only read were marked, or are not any more. */
  readonly onMarks: (hasMarks: boolean) => void;
  /** The page came into sight or went out of it. */
  readonly onSeen: () => void;
  /** Somebody left in a hurry: the page was emptied. */
  readonly onLeft: () => void;
}

/** Listens to the page that the site is on, until the signal says otherwise. */
export function listenToPage(app: HTMLElement, signal: AbortSignal, events: PageEvents): void {
  window.addEventListener("hashchange", events.onArrive, { signal });
  window.addEventListener("beforeunload", events.onBeforeUnload, { signal });
  // A page that comes back after a quick exit is empty, and has to be made anew.
  window.addEventListener("pageshow", () => app.isConnected || location.reload(), { signal });
  for (const name of ["click", "change"]) {
    app.addEventListener(name, () => setTimeout(events.onPressed), { signal });
  }
  const noteMarks = ({ marks }: IthriveMarksChangeEvent) => events.onMarks(marks.length > 0);
  app.addEventListener("ithrive-marks-change", noteMarks, { signal });
  document.addEventListener("visibilitychange", events.onSeen, { signal });
  // Who leaves in a hurry leaves nothing behind.
  const left = new MutationObserver(() => app.isConnected || events.onLeft());
  left.observe(document.body, { childList: true });
  signal.addEventListener("abort", () => left.disconnect());
}
