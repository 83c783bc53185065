import { type DecisionRecord, readRecord } from "../../../record/index.ts";
import { selectRecord } from "../../../share/index.ts";
import { type EncryptedStore, StoreError, type StoreProblem } from "../../../store/index.ts";
import type { FileOfTalks } from "../read-record-file.ts";
import { isSameRecord } from "./is-same-record.ts";

/** A talk of a file of which the list has another version. */
export interface AnotherVersion {
  readonly inFile: DecisionRecord;
  /** undefined: the one in the list is damaged. */
  readonly here: DecisionRecord | undefined;
  /** Which version of the list was compared. */
  readonly version: string;
}

/** What became of the talks of a file. */
export interface PutTalks {
  /** Name of the file. */
  readonly name: string;
  readonly added: number;
  /** How many were there already, word for word. */
  readonly same: number;
  /** Nothing was done about these: somebody has to say which is to stay. */
  readonly others: readonly AnotherVersion[];
  /** What cannot be read as a record, by its place in the file from 1. */
  readonly damaged: readonly number[];
  /** The file is broken: talks may be missing in it altogether. */
  readonly isBroken: boolean;
  /** Why it stopped before the end; undefined: it did not. */
  readonly problem: StoreProblem | undefined;
}

/** Puts the talks of a file in a list, each of which has to be readable. Nothing that is there is overwritten. */
export async function putTalks(store: EncryptedStore, file: FileOfTalks): Promise<PutTalks> {
  const count = { added: 0, same: 0 };
  const others: AnotherVersion[] = [];
  const damaged: number[] = [];
  let problem: StoreProblem | undefined;
  for (const [index, value] of file.values.entries()) {
    const record = readRecord(value);
    if (!record) {
      damaged.push(index + 1);
      continue;
    }
    try {
      const found = await putTalk(store, selectRecord(record, { for: "notes" }));
      if (typeof found === "string") count[found] += 1;
      else others.push(found);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      ({ problem } = error);
      break;
    }
  }
  const { name, isBroken = false } = file;
  return { name, ...count, others, damaged, isBroken, problem };
}

async function putTalk(
  store: EncryptedStore,
  inFile: DecisionRecord,
): Promise<"added" | "same" | AnotherVersion> {
  const found = await store.peek(inFile.id);
  if (!found) {
    await store.save(inFile);
    return "added";
  }
  const { record: here, version } = found;
  return here && isSameRecord(here, inFile) ? "same" : { inFile, here, version };
}
