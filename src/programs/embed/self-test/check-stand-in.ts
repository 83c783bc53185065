import type { Finding } from "./finding.ts";
import { selfTestWords } from "./words.ts";

const words = selfTestWords.standIn;

/** Whether what readers have without scripts is still between the tags of each grid. */
export function checkStandIn(grids: readonly HTMLElement[]): readonly Finding[] {
  return grids.map((grid) => {
    if (!grid.textContent?.trim()) return { state: "blocked", ...words.stripped };
    const reachable = grid.querySelector('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]');
    return reachable ? { state: "works", say: words.kept } : { state: "look", ...words.noContacts };
  });
}
