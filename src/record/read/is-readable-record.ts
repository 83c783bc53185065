import type { DecisionRecord } from "../generated/decision-record.ts";

type Tree = Record<string, unknown>;

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
];
const talkLists = ["matters", "reactions", "discussed", "leanings", "alongside"];

/**
 * Whether a value can be shown as a decision record without breaking a page: the format is known
 * and every list an element walks is a list. A light look, small enough for elements; it does not
 * prove the record whole (parseDecisionRecord does).
 */
export function isReadableRecord(value: unknown): value is DecisionRecord {
  if (!isTree(value) || value["format"] !== 1) return false;
  const { id, updatedAt, status, contact, plan, people, grids } = value;
  return (
    [id, updatedAt, status].every((one) => typeof one === "string") &&
    isTree(contact) &&
    hasLists(value, lists) &&
    hasLists(plan, planLists) &&
    (people as unknown[]).every((one) => isTree(one) && typeof one["id"] === "string") &&
    (grids as unknown[]).every(isReadableTalk)
  );
}

function isReadableTalk(talk: unknown): boolean {
  if (!isTree(talk) || !hasLists(talk, talkLists)) return false;
  const { grid, shown, asShown, decision } = talk;
  return (
    isTree(grid) &&
    typeof grid["id"] === "string" &&
    typeof grid["title"] === "string" &&
    hasLists(shown, ["order", "hidden"]) &&
    hasLists(asShown, ["options", "questions", "alongside"]) &&
    (decision === null ||
      hasLists(decision, ["options", "because", "words", "decidedBy", "differently"]))
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasLists(value: unknown, keys: string[]): boolean {
  return isTree(value) && keys.every((key) => Array.isArray(value[key]));
}
