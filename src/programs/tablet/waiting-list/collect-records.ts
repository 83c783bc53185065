import { type DecisionRecord, readRecord } from "../../../record/index.ts";
import type { EncryptedStore } from "../../../store/index.ts";
import { problemOf } from "./problem-of.ts";

/**
 * Every record of a list, brought up to the format of now. One that is damaged is left out: the list
 * says that there is one.
 *
 * @throws StoreError when the list was locked or lost meanwhile: a part must not look like the whole
 */
export async function collectRecords(store: EncryptedStore): Promise<DecisionRecord[]> {
  const records: DecisionRecord[] = [];
  for (const { id } of await store.list()) {
    const record = await store.read(id).catch((error: unknown) => {
      if (problemOf(error) !== "unreadable") throw error;
      return undefined;
    });
    const readable = readRecord(record);
    if (readable) records.push(readable);
  }
  return records;
}
