import type { TreePath } from "../../author/index.ts";
import { describePath } from "../naming/describe-path.ts";
import { nameOption } from "../naming/name-option.ts";
import { isRecord, readKey, readList, readPath, readText } from "../tree.ts";
import type {
  Answer,
  Cell,
  ChanceOutline,
  Citation,
  GridOutline,
  OptionOutline,
  QuestionOutline,
} from "./grid-outline.ts";

/** Reads what can be made out of a grid's tree, however broken it is. Never throws. */
export function readGridOutline(tree: unknown): GridOutline {
  const options = readItems(tree, "options").map(({ value, path }) =>
    readOption(tree, value, path),
  );
  const naturalCourse = readPath(tree, ["need", "naturalCourse"]);
  return {
    id: readText(tree, "id"),
    language: readText(tree, "language"),
    status: readText(tree, "status"),
    audience: readText(readKey(tree, "audience"), "for"),
    helpFirst: readPath(tree, ["safety", "helpFirst"]) === true,
    options,
    questions: readItems(tree, "questions").map(({ value, path }) =>
      readQuestion(tree, value, path, options),
    ),
    alongside: readItems(tree, "alongside").map(({ value, path }) => readCell(tree, value, path)),
    naturalCourse: isRecord(naturalCourse)
      ? {
          ...readCell(tree, naturalCourse, ["need", "naturalCourse"]),
          title: "the natural course of the need",
        }
      : undefined,
    contacts: readCitations(tree, "contacts", []),
  };
}

function readItems(tree: unknown, key: string): { value: unknown; path: TreePath }[] {
  return readList(tree, key)
    .map((value, index) => ({ value, path: [key, index] as TreePath }))
    .filter(({ value }) => isRecord(value));
}

function readOption(tree: unknown, value: unknown, path: TreePath): OptionOutline {
  const id = readId(value);
  return {
    path,
    id,
    kind: readText(value, "kind"),
    covers: readStrings(value, "covers"),
    title: id === undefined ? describePath(tree, path) : nameOption(tree, id),
  };
}

/** An id in the form that ids have: with any other, answers cannot be told apart from wrong keys. */
function readId(value: unknown): string | undefined {
  const id = readText(value, "id");
  return id !== undefined && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) ? id : undefined;
}

function readQuestion(
  tree: unknown,
  value: unknown,
  path: TreePath,
  options: readonly OptionOutline[],
): QuestionOutline {
  const outcome = readKey(value, "outcome");
  const answers = readKey(value, "answers");
  const kinds = readKey(value, "kinds");
  return {
    path,
    id: readText(value, "id"),
    kinds: Array.isArray(kinds) ? readStrings(value, "kinds") : undefined,
    measure: readText(outcome, "measure"),
    by: readText(outcome, "by"),
    hasOutcome: isRecord(outcome),
    answers: isRecord(answers)
      ? Object.keys(answers).map((optionId): Answer => ({
          ...readCell(tree, readKey(answers, optionId), [...path, "answers", optionId]),
          optionId,
          option: options.find((option) => option.id === optionId),
        }))
      : undefined,
    title: describePath(tree, path).replace(/^the question /, ""),
  };
}

function readCell(tree: unknown, value: unknown, path: TreePath): Cell {
  return {
    path,
    title: describePath(tree, path),
    text: readText(value, "text"),
    more: readText(value, "more"),
    basis: readText(value, "basis"),
    hasConsensus: readKey(value, "consensus") !== undefined,
    hasEvidence: readKey(value, "evidence") !== undefined,
    evidence: readCitations(value, "evidence", path),
    chance: readChance(readKey(value, "chance"), [...path, "chance"]),
  };
}

function readChance(value: unknown, path: TreePath): ChanceOutline | undefined {
  if (!isRecord(value)) return undefined;
  return {
    path,
    from: readText(value, "from"),
    arm: readText(value, "arm"),
    against: readText(value, "against"),
  };
}

function readCitations(value: unknown, key: string, path: TreePath): Citation[] {
  return readList(value, key).flatMap((id, index) =>
    typeof id === "string" ? [{ id, path: [...path, key, index] }] : [],
  );
}

function readStrings(value: unknown, key: string): string[] {
  return readList(value, key).filter((item) => typeof item === "string");
}
