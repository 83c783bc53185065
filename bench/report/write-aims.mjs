import { toMilliseconds, toPercent, toRatio, toVerdict } from "./format.mjs";
import { writeTable } from "./write-table.mjs";

const mostPerTap = 16;
const mostByFloor = 1.6;

/**
 * What the element is meant to reach, what was measured, and whether it was reached.
 *
 * @param {object} loads the results of the loads
 * @param {object} facts
 * @param {readonly import("../peers/index.mjs").Peer[]} peers
 * @returns {string}
 */
export function writeAims({ loads, firstPaint, taps, shifts, large }, { slowdown }, peers) {
  const rows = [];
  const floor = loads["lit-table"]?.readable;
  if (floor) {
    rows.push([
      `Load and render at most ${mostByFloor} times the bare Lit table's`,
      toRatio(floor),
      toVerdict(floor.ratio <= mostByFloor),
    ]);
  }
  for (const { id, name } of peers.filter(({ kind }) => kind === "form engine")) {
    const found = Object.entries(loads).filter(([page]) => page === id || page === `${id}-tuned`);
    for (const [page, { readable }] of found) {
      const label = page === id ? name : `${name}, tuned`;
      rows.push([`Readable before ${label}`, toRatio(readable), toVerdict(readable.high < 1)]);
    }
  }
  rows.push(
    firstPaint
      ? [
          "First paint of the prerendered page no later than the static table's",
          toRatio(firstPaint),
          toVerdict(firstPaint.low <= 1),
        ]
      : [
          "First paint of the prerendered page no later than the static table's",
          "not measured",
          "",
        ],
  );
  const ours = taps["ithrive-grid"] ?? {};
  for (const rate of Object.keys(ours)) {
    const worst = ours[rate]
      .filter(({ total }) => total !== undefined)
      .sort((a, b) => b.total - a.total)[0];
    if (!worst) continue;
    const isAim = Number(rate) === slowdown;
    rows.push([
      `Every tap at most ${mostPerTap} ms of script, style and layout, ${rate}x slow-down${isAim ? "" : " (to compare)"}`,
      `worst: ${worst.name}, ${worst.total.toFixed(1)} ms`,
      toVerdict(worst.total <= mostPerTap),
    ]);
  }
  for (const [page, widths] of Object.entries(shifts)) {
    if (!widths) continue;
    const sum = Math.max(...Object.values(widths));
    rows.push([
      `No layout shift, ${page === "element" ? "the element" : "prerendered page"}`,
      Object.entries(widths)
        .map(([width, shift]) => `${shift.toFixed(3)} at ${width} px`)
        .join(", "),
      toVerdict(sum === 0),
    ]);
  }
  for (const [name, { share, readable }] of Object.entries(large)) {
    rows.push([
      `${largeNames[name]} can be read`,
      `${toPercent(share)} in ${toMilliseconds(readable)}`,
      toVerdict(share === 1),
    ]);
  }
  return writeTable(["aim", "measured", ""], rows);
}

/** Large pages as a reader of the report knows them. */
export const largeNames = {
  twelve: "Twelve grids on one page",
  update: "12 questions by 6 options",
  large: "40 questions by 6 options",
};
