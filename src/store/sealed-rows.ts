import type { DecisionRecord } from "../record/index.ts";
import type { Cipher } from "./cipher/cipher.ts";
import type { SealedRow } from "./database/waiting-schema.ts";
import type { SealedRecord } from "./database/write-record.ts";
import { StoreError } from "./store-error.ts";
import { summariseRecord } from "./summarise-record.ts";

type Kind = "summary" | "body";

/** A row opens only where it was written: as this kind, of this record, in this version. */
const placeOf = (kind: Kind, { slot, version }: Pick<SealedRow, "slot" | "version">): string =>
  `record 1 ${kind} ${slot} ${version}`;

/** Both rows of a record, under a new version. */
export async function sealRecord(cipher: Cipher, record: DecisionRecord): Promise<SealedRecord> {
  const place = { slot: await cipher.hide(record.id), version: crypto.randomUUID() };
  const seal = async (kind: Kind, value: unknown): Promise<SealedRow> => ({
    ...place,
    ...(await cipher.seal(placeOf(kind, place), JSON.stringify(value))),
  });
  return {
    summary: await seal("summary", summariseRecord(record)),
    body: await seal("body", record),
  };
}

/**
 * The words of a row.
 * @throws StoreError `unreadable`
 */
export async function openRow(cipher: Cipher, kind: Kind, row: SealedRow): Promise<string> {
  try {
    return await cipher.open(placeOf(kind, row), row);
  } catch (cause) {
    throw new StoreError("unreadable", "What is stored cannot be decrypted.", { cause });
  }
}
