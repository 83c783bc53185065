import type { Edition } from "./edition.ts";
import type { PageArea } from "./measure-page.ts";

const step = 0.25;

/** What a browser may round up, in mm. */
const spare = 1;

/**
 * Gives a leaf the largest type with which it fits its page, by its height as laid out now; the least where none does. It stands
 * out of sight, as wide as on paper.
 *
 * @returns whether it fits
 */
export function fitLeaf(
  leaf: HTMLElement,
  { most, least }: NonNullable<Edition["fit"]>,
  { width, height }: PageArea,
): boolean {
  leaf.classList.remove("fits");
  // By its proportions, since a page may be zoomed.
  const fitsAt = (points: number): boolean => {
    leaf.style.setProperty("--_type", `${points}pt`);
    const box = leaf.getBoundingClientRect();
    return (box.height / box.width) * width <= height - spare;
  };
  let low = 0;
  let high = Math.round((most - least) / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsAt(least + middle * step)) low = middle;
    else high = middle - 1;
  }
  const points = least + low * step;
  const fits = fitsAt(points);
  leaf.classList.toggle("fits", fits);
  leaf.dataset["points"] = String(points);
  leaf.dataset["fits"] = String(fits);
  return fits;
}
