import type { Edition } from "./edition.ts";
import type { PaperSize } from "./paper-size.ts";

/** A rectangle of paper, in mm. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
}

const short = { a4: 210, letter: 215.9 };
const long = { a4: 297, letter: 279.4 };

/** How much of a page an edition may fill. */
export function measurePage(
  { lie, margin }: Pick<Edition, "lie" | "margin">,
  paper: PaperSize,
): PageArea {
  const [width, height] = lie === "portrait" ? [short, long] : [long, short];
  return { width: width[paper] - 2 * margin, height: height[paper] - 2 * margin };
}
