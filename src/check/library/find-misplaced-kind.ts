import type { Source } from "../../author/index.ts";
import { isRecord, readList, readText } from "../tree.ts";
import { findFileKind } from "./find-file-kind.ts";

/**
 * Says which register a file holds though its folder's name makes it a grid; undefined where it is what
 * its folder says, or nothing that can be told.
 * @returns the name its folder has to have
 */
export function findMisplacedKind({
  path,
  value,
}: Pick<Source, "path" | "value">): "evidence" | "contacts" | "resources" | "glossary" | undefined {
  if (findFileKind(path) !== "grid" || /(?:^|[\\/])grid\.[^\\/]+$/.test(path)) return undefined;
  const holds = (key: string) => readList(value, key).some(isRecord);
  if (holds("questions") || holds("options")) return undefined;
  if (holds("entries")) return "evidence";
  if (holds("contacts") && readText(value, "nation") !== undefined) return "contacts";
  if (holds("terms")) return "glossary";
  return holds("resources") ? "resources" : undefined;
}
