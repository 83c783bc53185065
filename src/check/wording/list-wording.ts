import { type CellProse, type Source, toPointer, type TreePath } from "../../author/index.ts";
import { createFileCache } from "../file-cache.ts";
import type { FileKind } from "../library/find-file-kind.ts";
import { findSchemaNode } from "../schema/find-schema-node.ts";
import { isRecord } from "../tree.ts";
import { isTooLong } from "./is-too-long.ts";

/** Words an author wrote that somebody may read on a page. */
export interface Wording {
  readonly path: TreePath;
  readonly text: string;
  /** The words parsed, where they are Markdown. */
  readonly prose: CellProse | undefined;
}

/** Keys whose words no page shows, or that are not words but names of things elsewhere. */
const unseen: readonly string[] = ["exceptions", "note", "code", "ref", "rungBy"];

/** Several rules read the same words of a file: they are listed once. */
const listed = createFileCache<Source, Map<string, readonly Wording[]>>();

/**
 * Lists the words of a file that a page may show, in the order of the file. In a grid `about` is left
 * out unless asked for: it speaks of the makers, not of help. So are words that are too long to be read.
 */
export function listWording(source: Source, kind: FileKind, withAbout = false): readonly Wording[] {
  const lists = listed.get(source, () => new Map());
  const key = `${kind} ${withAbout}`;
  const known = lists.get(key);
  if (known) return known;
  const found = collectWording(source, kind, withAbout);
  lists.set(key, found);
  return found;
}

function collectWording(source: Source, kind: FileKind, withAbout: boolean): Wording[] {
  const found: Wording[] = [];
  const visit = (value: unknown, path: TreePath): void => {
    if (typeof value === "string") {
      if (isWording(kind, path) && !isTooLong(kind, path, value)) {
        found.push({ path, text: value, prose: source.prose.get(toPointer(path)) });
      }
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        const skipped = unseen.includes(key) || (kind === "grid" && key === "about" && !withAbout);
        if (!skipped) visit(item, [...path, key]);
      }
    }
  };
  visit(source.value, []);
  return found;
}

function isWording(kind: FileKind, path: TreePath): boolean {
  const node = findSchemaNode(kind, path);
  return node?.$ref !== undefined && ["line", "words", "markdown"].includes(node.$ref.slice(8));
}
