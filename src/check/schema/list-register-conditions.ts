import type { TreePath } from "../../author/index.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Finding } from "../rule.ts";
import { isRecord, readList, readPath } from "../tree.ts";
import { findSchemaNode } from "./find-schema-node.ts";
import { listArmConditions } from "./list-arm-conditions.ts";
import { listContactsConditions } from "./list-contacts-conditions.ts";
import { listGlossaryConditions } from "./list-glossary-conditions.ts";

/** Lists what the schemas of the registers cannot say: keys that need one another, figures and days that cannot be. */
export function listRegisterConditions(tree: unknown, kind: FileKind): Finding[] {
  return [
    ...(kind === "evidence" ? listArmConditions(tree) : []),
    ...(kind === "contacts" ? listContactsConditions(tree) : []),
    ...(kind === "glossary" ? listGlossaryConditions(tree) : []),
    ...(kind === "contacts" || kind === "locality" ? findImpossibleDates(tree, kind) : []),
  ];
}

/** Dates that may be a year or a month are held by a pattern alone, which knows no calendar. */
function findImpossibleDates(tree: unknown, kind: FileKind): Finding[] {
  const paths: TreePath[] =
    kind === "contacts"
      ? readList(tree, "contacts").map((_, index) => ["contacts", index, "sourceDate"])
      : [["asOf"], ...listWaits(tree)];
  return paths.flatMap((path): Finding[] => {
    const date = readPath(tree, path);
    if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date) || isDay(date)) return [];
    const pattern = findSchemaNode(kind, path)?.pattern;
    if (pattern !== undefined && !new RegExp(pattern).test(date)) return [];
    const reason = `Unexpected date \`${date}\` for ${describePath(tree, path)}, expected a day that exists`;
    return [{ path, reason, actual: date, note: "Look at the day and the month again." }];
  });
}

/** Where the days of the waits in a locality stand. */
function listWaits(tree: unknown): TreePath[] {
  const listKeys = (path: TreePath): TreePath[] => {
    const value = readPath(tree, path);
    return isRecord(value) ? Object.keys(value).map((key) => [...path, key]) : [];
  };
  return listKeys(["grids"])
    .flatMap(listKeys)
    .map((offer) => [...offer, "wait", "asOf"]);
}

function isDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}
