import type { CompiledGrid } from "../src/compiled/index.ts";
import type {
  createAsShown,
  createGridReference,
  DecisionRecord,
  reduceRecord,
  startRecord,
} from "../src/record/index.ts";

/** What makes a record: the functions of these names, of the sources or of the build. */
export interface RecordStage {
  startRecord: typeof startRecord;
  reduceRecord: typeof reduceRecord;
  createGridReference: typeof createGridReference;
  createAsShown: typeof createAsShown;
}

/** A made-up talk about a grid, the same every time. */
export function fillRecord(grid: CompiledGrid, stage: RecordStage): DecisionRecord;
