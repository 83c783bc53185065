// Everything that has an aim: loading, first paint, taps, shifts, and large pages.

import { measureMany } from "../jobs/many.mjs";
import { measureFirstPaint, measureLoads } from "./measure-loads.mjs";
import { measureShifts } from "./measure-shifts.mjs";
import { measureLargeTaps, measureTaps } from "./measure-taps.mjs";

/**
 * @param {object} bench what every measurement is given; `prerendered` is the path of the grid's own page, if there is one
 * @param {readonly import("../site/build-site.mjs").Page[]} pages
 */
export async function runLoads(bench, pages) {
  const own = pages.find(({ id }) => id === "ithrive-grid");
  // The static page has nothing to wait for; its paint is compared below.
  const others = pages.filter(({ id }) => id !== "ithrive-grid" && id !== "static-table");
  return {
    loads: await measureLoads(
      bench,
      others.map(({ id }) => id),
    ),
    firstPaint: bench.prerendered
      ? await measureFirstPaint(bench, bench.prerendered, "real/static-table/")
      : null,
    taps: await measureTaps(bench, pages, [1, bench.slowdown]),
    shifts: {
      element: await measureShifts(bench, "real/ithrive-grid/"),
      prerendered: bench.prerendered ? await measureShifts(bench, bench.prerendered) : null,
    },
    large: {
      twelve: await measureMany(bench, own, "twelve", bench.expectedOf.twelve),
      update: await measureMany(bench, own, "update", bench.expectedOf.update),
      large: await measureMany(bench, own, "large", bench.expectedOf.large),
    },
    largeTaps: {
      twelve: await measureLargeTaps(bench, "twelve"),
      large: await measureLargeTaps(bench, "large"),
    },
  };
}
