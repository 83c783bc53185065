import { svg, type SVGTemplateResult } from "lit";

/**
 * One sign for each of 100 or 1000 people, row by row: a filled disc for those it happened to, a
 * smaller ring for those it did not, a question mark where nobody knows. Shape tells them apart as
 * well as fill. Words beside it say the same, so it is hidden from assistive technology.
 *
 * @param count how many are filled; more than `outOf` fills all; left out where nobody knows
 * @param outOf 100 (ten rows of ten) or 1000 (forty rows of 25, so that a sign stays large enough)
 */
export function renderIconArray(count: number | undefined, outOf: 100 | 1000): SVGTemplateResult {
  const across = outOf === 100 ? 10 : 25;
  // A little room after every fifth, so that they can be counted.
  const toPlace = (index: number) =>
    index * pitch + Math.floor(index / 5) * (pitch / 4) + pitch / 2;
  const draw = (sign: Sign, from: number, to: number) =>
    Array.from({ length: to - from }, (_, offset) => {
      const index = from + offset;
      return sign(toPlace(index % across), toPlace(Math.floor(index / across)));
    }).join("");
  const end = toPlace(across - 1) + pitch / 2;
  const bottom = toPlace(outOf / across - 1) + pitch / 2;
  const filled = Math.min(Math.max(Math.round(count ?? 0), 0), outOf);
  return svg`<svg
    class=${outOf === 100 ? "dots" : "dots thousand"}
    viewBox=${`0 0 ${end} ${bottom}`}
    aria-hidden="true"
    focusable="false"
  >
    <path class="sign full" d=${draw(drawDisc, 0, filled)}></path>
    <path class="sign" d=${draw(count === undefined ? drawQuestion : drawRing, filled, outOf)}></path>
  </svg>`;
}

type Sign = (x: number, y: number) => string;

const pitch = 12;

const drawDisc: Sign = (x, y) => drawCircle(x, y, 4.9);
const drawRing: Sign = (x, y) => drawCircle(x, y, 3.7);
const drawQuestion: Sign = (x, y) =>
  `M${x - 2.2} ${y - 2.2}a2.2 2.2 0 1 1 3.4 1.8q-1.2.8-1.2 1.8M${x} ${y + 3.9}v.1`;

function drawCircle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}
