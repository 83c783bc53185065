// What asks a service's measures. Fetched only where a page brings some.
import { measureStyles } from "./measure.styles.ts";
import { readMeasures } from "./read-measures.ts";
import { renderMeasures } from "./render-measures.ts";

/** Every part that reads and asks measures. */
export const measureParts = { styles: [measureStyles], readMeasures, renderMeasures };

/** The parts that read and ask measures. */
export type MeasureParts = typeof measureParts;
