import type { FileKind } from "./find-file-kind.ts";
import { findMisplacedKind } from "./find-misplaced-kind.ts";
import type { Library } from "./library.ts";

/** What the folders of everything that is checked together hold. */
export interface Folders {
  /** The kinds of file there are. */
  readonly kinds: ReadonlySet<FileKind>;
  /** For a register in a folder of another name: the path of its first file, by the name it should have. */
  readonly misplaced: ReadonlyMap<string, string>;
}

const kept = new WeakMap<Library["files"], Folders>();

/** Looks through the files once for all that is checked together. */
export function readFolders({ files }: Library): Folders {
  const known = kept.get(files);
  if (known) return known;
  const misplaced = new Map<string, string>();
  for (const { source } of files) {
    const folder = findMisplacedKind(source);
    if (folder !== undefined && !misplaced.has(folder)) misplaced.set(folder, source.path);
  }
  const folders = { kinds: new Set(files.map(({ kind }) => kind)), misplaced };
  kept.set(files, folders);
  return folders;
}
