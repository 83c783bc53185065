// In: a measure's file, as a service brings it, and what the service has switched on.
// Out: the measure with which wording it is, or every reason why it is refused.
// Never: wording of its own, a sum, a score or a grade, a clock.
export type { Measure, MeasureAnswer, MeasureItem, MeasureLicence } from "../generated/measure.ts";
export { digestMeasure } from "./digest-measure.ts";
export { type MeasureVerdict, readMeasure, type SwitchedOn } from "./read-measure.ts";
