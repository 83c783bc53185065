import { checkFiles, type CheckInput, type CheckResult } from "../../src/check/index.ts";
import { fixturePaths, readFixtureText, type FixturePlace } from "./read-fixture.ts";

/** One slip: words of a complete file, and what stands there instead. */
export type Slip = readonly [before: string, after: string];

/** Checks the complete library of the fixtures with slips made in its files. */
export function checkFixture(
  slips: Partial<Record<FixturePlace, readonly Slip[]>>,
  options: Partial<CheckInput> = {},
): CheckResult {
  const files = (Object.keys(fixturePaths) as FixturePlace[]).map((place) => ({
    path: fixturePaths[place],
    text: (slips[place] ?? []).reduce(makeSlip, readFixtureText(place)),
  }));
  return checkFiles({ files, today: "2026-11-22", ...options });
}

function makeSlip(text: string, [before, after]: Slip): string {
  if (!text.includes(before)) throw new Error(`The fixture does not say: ${before}`);
  return text.replace(before, () => after);
}
