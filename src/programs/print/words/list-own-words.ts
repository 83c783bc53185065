import type { DecisionRecord } from "../../../record/index.ts";
import { selectRecord } from "../../../share/index.ts";

/** What people typed in a record. */
export interface TypedWords {
  /** What a family may see. */
  readonly shown: readonly string[];
  /** What a family's paper never holds: for the notes only, or not to be kept. */
  readonly hidden: readonly string[];
}

/** Takes apart what people typed, by who may see it. */
export function listOwnWords(record: DecisionRecord): TypedWords {
  const shown = findTexts(selectRecord(record, { for: "family" }));
  return { shown, hidden: findTexts(record).filter((text) => !shown.includes(text)) };
}

function findTexts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { text, seenBy } = value as { text?: unknown; seenBy?: unknown };
  if (typeof text === "string" && typeof seenBy === "string") return [text];
  return Object.values(value).flatMap(findTexts);
}
