import type { DecisionRecord } from "../record/index.ts";
import type { Reader } from "./reader.ts";
import { selectRecord } from "./select-record.ts";

/**
 * The text of a JSON file of the record, as that reader may have it (see selectRecord). It is a
 * decision record itself and can be read back with parseDecisionRecord.
 */
export function toJsonFile(record: DecisionRecord, options: { for: Reader }): string {
  return `${JSON.stringify(selectRecord(record, options), null, 2)}\n`;
}
