import type { DecisionRecord } from "../generated/decision-record.ts";
import { currentFormat } from "./migrations/migrate-record.ts";
import { isTree } from "./migrations/tree.ts";

const lists = ["people", "grids", "questionsToAsk", "reservations", "reviews", "measures"];
const planLists = [
  "goals",
  "success",
  "likely",
  "ifNot",
  "stopWhen",
  "actions",
  "responsible",
  "whatHelps",
  "myPeople",
  "sharedWith",
  "teachBack",
];
const talkLists = ["matters", "reactions", "discussed", "leanings", "alongside"];

/**
 * Whether a value can be shown as a decision record without breaking a page: it is in the current
 * format and every list an element walks is a list. Older formats: readRecord. A light look, small enough for elements; it does not
 * prove the record whole (parseDecisionRecord does).
 */
export function isReadableRecord(value: unknown): value is DecisionRecord {
  if (!isTree(value) || value["format"] !== currentFormat) return false;
  const { id, updatedAt, status, contact, plan, people, grids } = value;
  return (
    [id, updatedAt, status].every((one) => typeof one === "string") &&
    isTree(contact) &&
    hasLists(value, lists) &&
    hasLists(plan, planLists) &&
    (people as unknown[]).every((one) => isTree(one) && typeof one["id"] === "string") &&
    (grids as unknown[]).every(isReadableTalk) &&
    (value["reviews"] as unknown[]).every(isReadableReview)
  );
}

function isReadableReview(review: unknown): boolean {
  if (!hasLists(review, ["by", "grids"])) return false;
  const { grids, differently } = review;
  return (
    (differently === undefined || Array.isArray(differently)) &&
    (grids as unknown[]).every((one) => hasLists(one, ["why", "differences"]))
  );
}

function isReadableTalk(talk: unknown): boolean {
  if (!isTree(talk) || !hasLists(talk, talkLists)) return false;
  const { grid, shown, here, asShown, decision } = talk;
  return (
    (here === null || (hasLists(here, ["offers"]) && isTree(here["locality"]))) &&
    isTree(grid) &&
    typeof grid["id"] === "string" &&
    typeof grid["title"] === "string" &&
    hasLists(shown, ["order", "hidden"]) &&
    hasLists(asShown, ["options", "questions", "alongside"]) &&
    (decision === null ||
      hasLists(decision, ["options", "because", "words", "decidedBy", "differently"]))
  );
}

function hasLists(value: unknown, keys: string[]): value is Record<string, unknown> {
  return isTree(value) && keys.every((key) => Array.isArray(value[key]));
}
