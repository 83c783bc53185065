import type { DecisionRecord } from "../record/index.ts";
import { lastChangedFirst } from "./last-changed-first.ts";
import type { RecordStore } from "./record-store.ts";
import { summariseRecord } from "./summarise-record.ts";

/** A store that lives and dies with the page. The default wherever nothing else is asked for. */
export function createMemoryStore(): RecordStore {
  const records = new Map<string, DecisionRecord>();
  return {
    async save(record) {
      records.set(record.id, structuredClone(record));
    },
    async read(id) {
      return structuredClone(records.get(id));
    },
    async list() {
      return [...records.values()].map(summariseRecord).sort(lastChangedFirst);
    },
    async remove(id) {
      records.delete(id);
    },
    async clear() {
      records.clear();
    },
    async health() {
      return { survivesReload: false, waiting: records.size, problem: null, isProtected: null };
    },
  };
}
