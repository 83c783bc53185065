import type { Edition } from "./edition.ts";
import type { PageArea } from "./measure-page.ts";

const step = 0.25;

/** What a browser may round up, in mm. */
const spare = 1;

/** Widths of a table's first column in per cent, the widest first; those of all others are alike. */
const leads = [32, 29, 27, 25, 23, 21, 18] as const;

/**
 * Gives a leaf the largest type with which it fits its page, by its height as laid out now; where the least that is wanted is too
 * large, its lines are set closer, and where that is not enough it has the least there may be. It stands out of sight, as wide
 * as on paper.
 *
 * @returns whether it fits
 */
export function fitLeaf(
  leaf: HTMLElement,
  { most, least, wanted = least }: NonNullable<Edition["fit"]>,
  area: PageArea,
): boolean {
  leaf.classList.remove("fits", "tight");
  let found = findPoints(leaf, wanted, most, area);
  if (found === undefined) {
    leaf.classList.add("tight");
    found = findPoints(leaf, least, most, area);
  }
  const points = found ?? least;
  setPoints(leaf, points);
  chooseLead(leaf, area);
  leaf.classList.toggle("fits", found !== undefined);
  leaf.dataset["points"] = String(points);
  leaf.dataset["fits"] = String(found !== undefined);
  return found !== undefined;
}

/** The largest size with which all fits; undefined where the least is too large. */
function findPoints(
  leaf: HTMLElement,
  least: number,
  most: number,
  area: PageArea,
): number | undefined {
  const fitsAt = (points: number): boolean => {
    setPoints(leaf, points);
    return chooseLead(leaf, area) <= area.height - spare;
  };
  let low = -1;
  let high = Math.round((most - least) / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsAt(least + middle * step)) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? undefined : least + low * step;
}

function setPoints(leaf: HTMLElement, points: number): void {
  leaf.style.setProperty("--_type", `${points}pt`);
}

/** Gives the first column the width with which the leaf is lowest, and says how high it then is, in mm. */
function chooseLead(leaf: HTMLElement, { width }: PageArea): number {
  const setLead = (lead: number) => leaf.style.setProperty("--_lead", `${lead}%`);
  const heights = leads.map((lead) => {
    setLead(lead);
    // By its proportions, since a page may be zoomed.
    const box = leaf.getBoundingClientRect();
    return (box.height / box.width) * width;
  });
  const lowest = Math.min(...heights);
  setLead(leads[heights.indexOf(lowest)] ?? leads[0]);
  return lowest;
}
