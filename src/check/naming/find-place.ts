import type { TreePath } from "../../author/index.ts";
import { isRecord, readText } from "../tree.ts";

/**
 * The path of a place that is named by keys and ids, for example `questions/how-long/answers/wait/text`, in a
 * grid or in a translation of it. As deep as there is something.
 */
export function findPlace(tree: unknown, place: string): TreePath {
  const path: (string | number)[] = [];
  let at = tree;
  const isTranslation = isRecord(tree) && isRecord(tree["words"]);
  for (const key of [...(isTranslation ? ["words"] : []), ...place.split("/")]) {
    const step = Array.isArray(at) ? findIndex(at, key) : key;
    at = Array.isArray(at) ? at[Number(step)] : isRecord(at) ? at[String(step)] : undefined;
    if (at === undefined) break;
    path.push(step);
  }
  return path;
}

function findIndex(list: readonly unknown[], key: string): number {
  const index = list.findIndex((item) => readText(item, "id") === key);
  return index < 0 ? Number(key) : index;
}
