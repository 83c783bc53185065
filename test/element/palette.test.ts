import { describe, expect, it } from "vitest";
import { palette } from "../../src/element/styles/palette.ts";

type Name = keyof typeof palette;

// Text needs 4.5:1, what makes out a control or its state 3:1 (WCAG 1.4.3 and 1.4.11).
const text: readonly [Name, Name][] = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["ink", "care"],
  ["soft", "paper"],
  ["soft", "wash"],
  ["act", "paper"],
  ["act", "wash"],
  ["act", "care"],
  ["act", "actWash"],
  ["ink", "actWash"],
  ["onAct", "act"],
];
const parts: readonly [Name, Name][] = [
  ["edge", "paper"],
  ["edge", "wash"],
  ["edge", "care"],
  ["act", "paper"],
  ["careBar", "paper"],
  ["careBar", "care"],
  ["ink", "paper"],
];

for (const scheme of ["light", "dark"] as const) {
  describe(`the ${scheme} palette`, () => {
    for (const [ink, ground] of text) {
      it(`makes ${ink} readable on ${ground}`, () => {
        expect(contrast(palette[ink][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(4.5);
      });
    }
    for (const [part, ground] of parts) {
      it(`makes ${part} seen on ${ground}`, () => {
        expect(contrast(palette[part][scheme], palette[ground][scheme])).toBeGreaterThanOrEqual(3);
      });
    }
  });
}

it("computes contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
