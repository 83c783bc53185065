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
  const summary = JSON.stringify(summariseRecord(record));
  return {
    summary: await sealRow(cipher, "summary", place, summary),
    body: await sealRow(cipher, "body", place, JSON.stringify(record)),
  };
}

/** A row of words, at its place. */
export async function sealRow(
  cipher: Cipher,
  kind: Kind,
  { slot, version }: Pick<SealedRow, "slot" | "version">,
  text: string,
): Promise<SealedRow> {
  return { slot, version, ...(await cipher.seal(placeOf(kind, { slot, version }), text)) };
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
