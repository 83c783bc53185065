import { type MeasureVerdict, readMeasure } from "../../../record/measures/index.ts";
import type { MeasureSettings } from "./measure-settings.ts";

/** A measure that came through the gate. */
export type OpenMeasure = Extract<MeasureVerdict, { accepted: true }>;

/** What the gate let through, and why it did not let through the rest. */
export interface ReadMeasures {
  readonly measures: readonly OpenMeasure[];
  /** Sentences for whoever set it up. */
  readonly refusals: readonly string[];
}

/** Holds every measure a service brings to the licence gate. */
export function readMeasures(given: MeasureSettings, today: string): ReadMeasures {
  const { digests, isNonCommercial = false } = given;
  const measures: OpenMeasure[] = [];
  const refusals: string[] = [];
  for (const file of given.files) {
    const verdict = readMeasure(file, { digests, today, isNonCommercial });
    if (verdict.accepted) measures.push(verdict);
    else refusals.push(...verdict.refusals);
  }
  return { measures, refusals };
}
