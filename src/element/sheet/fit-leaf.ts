import type { Edition } from "./edition.ts";
import type { PageArea } from "./measure-page.ts";

const step = 0.25;

/** What a browser may round up, in mm. */
const spare = 1;

/** Widths of a table's first column in per cent, the widest first; those of all others are alike. */
const leads = [32, 29, 27, 25, 23, 21, 18] as const;

/** How near to one another lines, letters and then parts stand; never nearer than type of the size that is wanted needs. */
const closest = ["close", "tight", "packed"];
const densities: readonly (readonly string[])[] = [[], ["close"], ["close", "tight"], closest];

/** A leaf so many times too high does not fit with any other width. */
const mostByLead = 1.2;

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
  leaf.classList.remove("fits");
  const found = findFit(leaf, { most, wanted, least }, area);
  const points = found ?? least;
  setPoints(leaf, points);
  chooseLead(leaf, area);
  leaf.classList.toggle("fits", found !== undefined);
  leaf.dataset["points"] = String(points);
  leaf.dataset["fits"] = String(found !== undefined);
  return found !== undefined;
}

/** Leaves the leaf as near together as its size of type asks. */
function findFit(
  leaf: HTMLElement,
  { most, wanted, least }: { readonly [Key in "most" | "wanted" | "least"]: number },
  area: PageArea,
): number | undefined {
  setDensity(leaf, closest);
  // What does not fit at its smallest and closest fits in no other way, and each look costs a layout.
  if (findPoints(leaf, least, least, area) === undefined) return undefined;
  for (const density of densities) {
    setDensity(leaf, density);
    const found = findPoints(leaf, wanted, most, area);
    if (found !== undefined) return found;
  }
  return findPoints(leaf, least, wanted, area);
}

function setDensity(leaf: HTMLElement, density: readonly string[]): void {
  leaf.classList.remove(...closest);
  leaf.classList.add(...density);
}

/** The largest size with which all fits; undefined where the least is too large. */
function findPoints(
  leaf: HTMLElement,
  least: number,
  most: number,
  area: PageArea,
): number | undefined {
  const room = area.height - spare;
  let low = -1;
  let high = Math.round((most - least) / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    setPoints(leaf, least + middle * step);
    if (fitsWith(leaf, room, area)) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? undefined : least + low * step;
}

function setPoints(leaf: HTMLElement, points: number): void {
  leaf.style.setProperty("--_type", `${points}pt`);
}

/** Whether the leaf fits with some width of its first column: each look costs a layout, so the width it has is tried first. */
function fitsWith(leaf: HTMLElement, room: number, area: PageArea): boolean {
  const height = measureHeight(leaf, area);
  if (height <= room) return true;
  if (height > room * mostByLead) return false;
  return leads.some((lead) => {
    setLead(leaf, lead);
    return measureHeight(leaf, area) <= room;
  });
}

/** Gives the first column the width with which the leaf is lowest. */
function chooseLead(leaf: HTMLElement, area: PageArea): void {
  const heights = leads.map((lead) => {
    setLead(leaf, lead);
    return measureHeight(leaf, area);
  });
  setLead(leaf, leads[heights.indexOf(Math.min(...heights))] ?? leads[0]);
}

function setLead(leaf: HTMLElement, lead: number): void {
  leaf.style.setProperty("--_lead", `${lead}%`);
}

/** In mm. By its proportions, since a page may be zoomed. */
function measureHeight(leaf: HTMLElement, { width }: PageArea): number {
  const box = leaf.getBoundingClientRect();
  return (box.height / box.width) * width;
}
