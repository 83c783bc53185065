import type { TreePath } from "../../author/index.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import { describePath } from "../naming/describe-path.ts";
import type { Finding } from "../rule.ts";
import { readKey, readList, readPath, readText } from "../tree.ts";
import { findSchemaNode } from "./find-schema-node.ts";
import { listArmConditions } from "./list-arm-conditions.ts";

/** Lists what the schemas of the registers cannot say: keys that need one another, figures and days that cannot be. */
export function listRegisterConditions(tree: unknown, kind: FileKind): Finding[] {
  return [
    ...(kind === "evidence" ? listArmConditions(tree) : []),
    ...(kind === "contacts" ? listContactsConditions(tree) : []),
    ...(kind === "contacts" || kind === "locality" ? findImpossibleDates(tree, kind) : []),
  ];
}

function listContactsConditions(tree: unknown): Finding[] {
  return readList(tree, "contacts").flatMap((contact, index): Finding[] => {
    const path = ["contacts", index];
    const rung = ["rungOn", "rungBy"].filter((key) => typeof readKey(contact, key) === "string");
    const ways = readList(contact, "ways").flatMap((way, at): Finding[] => {
      const by = readText(way, "by");
      const key = by === "go" ? "place" : "to";
      if (by === undefined || readKey(way, key) !== undefined) return [];
      const reason = `Missing key \`${key}\` in a way to reach ${describePath(tree, path)}`;
      const note =
        key === "to" ? "Add `to`: the number, address or page." : "Add `place`, for example A&E.";
      return [{ path: [...path, "ways", at, "by"], part: "key", reason, note }];
    });
    if (rung.length !== 1) return ways;
    const reason = `Unexpected \`${rung[0]}\` alone in ${describePath(tree, path)}, expected \`rungOn\` and \`rungBy\` together`;
    const note = "Say both when somebody rang and who, or write null for both.";
    return [...ways, { path: [...path, rung[0] ?? ""], reason, note }];
  });
}

/** Dates that may be a year or a month are held by a pattern alone, which knows no calendar. */
function findImpossibleDates(tree: unknown, kind: FileKind): Finding[] {
  const paths: TreePath[] =
    kind === "contacts"
      ? readList(tree, "contacts").map((_, index) => ["contacts", index, "sourceDate"])
      : [["asOf"]];
  return paths.flatMap((path): Finding[] => {
    const date = readPath(tree, path);
    if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date) || isDay(date)) return [];
    const pattern = findSchemaNode(kind, path)?.pattern;
    if (pattern !== undefined && !new RegExp(pattern).test(date)) return [];
    const reason = `Unexpected date \`${date}\` for ${describePath(tree, path)}, expected a day that exists`;
    return [{ path, reason, actual: date, note: "Look at the day and the month again." }];
  });
}

function isDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}
