import type { DecisionRecord } from "../../../record/index.ts";
import type { OpenTalk } from "./open-talks.ts";

/** The talks of a crash copy. It was written by this app, perhaps by another release of it. */
export function readKeptTalks(value: unknown): readonly OpenTalk[] {
  const { talks } = (value ?? {}) as { talks?: unknown };
  return Array.isArray(talks) ? talks.filter(isTalk) : [];
}

function isTalk(value: unknown): value is OpenTalk {
  const { id, record } = (value ?? {}) as Partial<Record<keyof OpenTalk, unknown>>;
  const { id: name, grids } = (record ?? {}) as Partial<DecisionRecord>;
  return typeof id === "string" && typeof name === "string" && Array.isArray(grids);
}
