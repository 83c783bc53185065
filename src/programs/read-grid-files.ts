import { open } from "node:fs/promises";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import { decodeSource, readSource, type Source } from "../author/index.ts";
import type { CheckedFile } from "../check/index.ts";
import { createNotice } from "./create-notice.ts";
import { FileError } from "./file-error.ts";
import { findGridFiles } from "./find-grid-files.ts";
import { orderSources, readId } from "./order-files.ts";

/** Authors' files, read. */
export interface GridFiles {
  /** One for each file. A file that holds nonsense is among them and says so. Owners of ids come first. */
  sources: Source[];
  /** The absolute folders and files that were looked at: what to watch for changes. */
  roots: string[];
  /** What was not read though somebody may think so: each with one warning. */
  notices: CheckedFile[];
  /** One sentence for each path that could not be read at all. */
  problems: string[];
}

/**
 * Finds and reads authors' files, and what they cite.
 *
 * @param paths files and folders, absolute or relative to `cwd`; see `findGridFiles` for what a
 *   folder is walked for
 * @param cwd the folder that paths in findings are relative to
 */
export async function readGridFiles(paths: readonly string[], cwd: string): Promise<GridFiles> {
  const found = await findGridFiles(paths, cwd);
  const sources: Source[] = [];
  for (const file of found.files) {
    const shown = showPath(file, cwd);
    try {
      const decoded = decodeSource(shown, await readStart(file));
      sources.push("problems" in decoded ? decoded : readSource(decoded));
    } catch (error) {
      found.problems.push(new FileError(`Cannot read ${shown}`, error).message);
    }
  }
  const notices = [
    ...sources.filter(isUnread).map(({ path }) => explainUnread(path)),
    ...found.gridless.map(({ folder, near }) => explainGridless(showPath(folder, cwd), near)),
    ...found.misnamed.map((file) => explainMisnamed(showPath(file, cwd))),
  ];
  return {
    sources: orderSources(sources.filter((source) => !isUnread(source))),
    notices,
    roots: found.roots,
    problems: found.problems,
  };
}

// Beside `grid.yaml` only a translation may stand: YAML that holds words, and no grid of another id.
function isUnread(source: Source): boolean {
  const [, form] = /(?:^|\/)grid\.[^/]+\.(ya?ml|md)$/i.exec(source.path) ?? [];
  const id = readId(source);
  const isElse = id !== undefined && id !== basename(dirname(source.path));
  return form !== undefined && (form.toLowerCase() === "md" || isElse);
}

function explainGridless(path: string, near: readonly string[]): CheckedFile {
  const [name] = near;
  const isCalled = name === undefined ? "" : `: \`${name}\` is none by its name`;
  return createNotice(
    path,
    `This folder holds no grid${isCalled}`,
    name === undefined
      ? "Put `grid.yaml` or `grid.md` in it, or take the folder out of the library."
      : `Call it \`grid.yaml\` or \`grid.md\`; your computer may hide the end of a file's name.`,
    "the folder",
  );
}

function explainMisnamed(path: string): CheckedFile {
  const name = basename(path);
  const end = extname(name);
  return createNotice(
    path,
    `This file is not read: its name ends in \`${end}\``,
    `If it holds what you last wrote, call it \`${name.slice(0, -end.length)}\`, in place of any file of that name; if not, take it away. Your computer may hide the end of a file's name.`,
    "the file",
  );
}

function explainUnread(path: string): CheckedFile {
  return createNotice(
    path,
    `This file is not read yet: a grid is called \`grid.yaml\` or \`grid.md\`, and only a translation of \`${basename(dirname(path))}\` may stand beside it, in YAML, for example \`grid.cy.yaml\``,
    "Give a grid of its own a folder of its own, and keep copies outside the library.",
    "the file",
  );
}

// Two are always there, file and folder: check takes the kind of a file from its folder.
function showPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  const shown = path.includes(sep) ? path : join("..", basename(cwd), path);
  return shown.split(sep).join("/");
}

const mostBytes = 1_048_576;

// Four times what an author's file may hold: enough to be told that it is too large, without
// reading a disk image into memory.
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(Math.min((await file.stat()).size, mostBytes));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length < mostBytes ? length : findCharacterEnd(buffer));
  } finally {
    await file.close();
  }
}

// A file cut in the middle of a character would be called badly encoded, not too large.
function findCharacterEnd(bytes: Uint8Array): number {
  let end = bytes.length - 1;
  while (end > bytes.length - 4 && ((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return end;
}
