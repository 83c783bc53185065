import type { DecisionRecord } from "../record/index.ts";
import type { Cipher } from "./cipher/cipher.ts";
import type { ListRows } from "./database/list-rows.ts";
import type { SealedRow } from "./database/waiting-schema.ts";
import { openRow, sealRow } from "./sealed-rows.ts";
import { StoreError } from "./store-error.ts";

/** What a list is encrypted with, and what it is to be encrypted with. */
export interface Ciphers {
  readonly from: Cipher;
  /** The new one, as it was made. */
  readonly to: Cipher;
  /** The new one, as the passcode opens it from the lock: what `to` has sealed has to open with it. */
  readonly check: Cipher;
}

/**
 * Every row of a list under another cipher, each opened again and held against what it was. Versions
 * stay, so that a window which has seen a record has still seen it.
 *
 * @throws StoreError `unreadable`: a row is damaged, or a record lacks half of its rows
 */
export async function resealRows(rows: ListRows, ciphers: Ciphers): Promise<ListRows> {
  const summaries: SealedRow[] = [];
  const bodies: SealedRow[] = [];
  const bySlot = new Map(rows.bodies.map((row) => [row.slot, row]));
  for (const row of rows.summaries) {
    const body = bySlot.get(row.slot);
    if (!body) throw new StoreError("unreadable", "A record has lost half of what was stored.");
    const text = await openRow(ciphers.from, "body", body);
    const slot = await ciphers.to.hide((JSON.parse(text) as DecisionRecord).id);
    const summary = await openRow(ciphers.from, "summary", row);
    summaries.push(await sealAgain(ciphers, "summary", { slot, version: row.version }, summary));
    bodies.push(await sealAgain(ciphers, "body", { slot, version: body.version }, text));
  }
  return { summaries, bodies };
}

async function sealAgain(
  { to, check }: Ciphers,
  kind: "summary" | "body",
  place: Pick<SealedRow, "slot" | "version">,
  text: string,
): Promise<SealedRow> {
  const row = await sealRow(to, kind, place, text);
  if ((await openRow(check, kind, row)) === text) return row;
  throw new StoreError("unconfirmed", "What was encrypted anew could not be read back.");
}
