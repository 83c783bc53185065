import type { DBSchema } from "idb";
import type { Sealed } from "../cipher/cipher.ts";
import type { Lock } from "../cipher/lock.ts";
import type { Tries } from "./find-wait.ts";

/** Something sealed about one record. */
export interface SealedRow extends Sealed {
  /** The hidden id of the record. */
  readonly slot: string;
  /** Random, new for every writing; a record's summary and body carry the same. */
  readonly version: string;
}

/**
 * The database. How many records wait can be counted without the passcode; nothing else can be told.
 * A body whose summary is gone belongs to a record that was being removed.
 */
export interface WaitingSchema extends DBSchema {
  lock: { key: string; value: Lock };
  tries: { key: string; value: Tries };
  summaries: { key: string; value: SealedRow };
  bodies: { key: string; value: SealedRow };
}

/** Raised when the stores above change. */
export const schemaVersion = 1;

/** The one key of `lock` and of `tries`. */
export const only = "only";
