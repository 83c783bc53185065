import { basename, dirname, extname } from "node:path";
import type { Source } from "../author/index.ts";
import type { CheckedFile } from "../check/index.ts";
import { createNotice } from "./create-notice.ts";
import { FileError } from "./file-error.ts";
import { findGridFiles } from "./find-grid-files.ts";
import { orderSources, readId } from "./order-files.ts";
import { readAuthoredFile } from "./read-authored-file.ts";
import { showPath } from "./show-path.ts";

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
    try {
      sources.push(await readAuthoredFile(file, cwd));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      found.problems.push(error.message);
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
