import type { DecisionRecord, GridTalk } from "./generated/decision-record.ts";

/** Copies with one thing different; the originals stay as they are. */

/** A copy with the key set, or without the key where the value is undefined. */
export function setOptional<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  value: Thing[Key] | undefined,
): Thing {
  const copy = { ...thing };
  if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

/** A record in which one grid's talk is another. */
export function setTalk(record: DecisionRecord, talk: GridTalk): DecisionRecord {
  return {
    ...record,
    grids: record.grids.map((one) => (one.grid.id === talk.grid.id ? talk : one)),
  };
}

/** A list with the value put in or taken out; each value stands once. */
export function setMember(list: string[], value: string, belongs: boolean): string[] {
  const others = list.filter((one) => one !== value);
  return belongs ? (list.includes(value) ? list : [...list, value]) : others;
}
