import { svg, type SVGTemplateResult } from "lit";

/**
 * Dots for a chance: filled for those it happened to, empty for the rest. Words beside it say the
 * same, so it is hidden from assistive technology.
 *
 * @param count how many are filled; more than `outOf` fills all
 * @param outOf 100 (ten rows of ten) or 1000 (25 rows of forty)
 */
export function renderIconArray(count: number, outOf: 100 | 1000): SVGTemplateResult {
  const across = outOf === 100 ? 10 : 40;
  const step = outOf === 100 ? 12 : 6;
  const radius = outOf === 100 ? 4.6 : 2.2;
  const size = { width: across * step, height: (outOf / across) * step };
  const dot = (index: number) => {
    const x = (index % across) * step + step / 2;
    const y = Math.floor(index / across) * step + step / 2;
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  };
  const draw = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => dot(from + offset)).join("");
  const filled = Math.min(Math.max(Math.round(count), 0), outOf);
  return svg`<svg class="dots" viewBox=${`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
    <path class="dot full" d=${draw(0, filled)}></path>
    <path class="dot" d=${draw(filled, outOf)}></path>
  </svg>`;
}
