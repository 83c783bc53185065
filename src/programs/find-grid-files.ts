import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { findFileKind } from "../check/index.ts";
import { FileError } from "./file-error.ts";
import { findGridIn } from "./find-grid-in.ts";
import { FolderWalk } from "./folder-walk.ts";
import { orderPaths } from "./order-files.ts";

/** Where authors' files were looked for, and what was found. */
export interface FoundFiles {
  /** Absolute paths, each once; of two with one id, the one that owns it first. */
  files: string[];
  /** The absolute folders and files that were looked at: what to watch for changes. */
  roots: string[];
  /** The absolute folders of libraries that hold no grid, with the names that come near to one. */
  gridless: { folder: string; near: string[] }[];
  /** Absolute paths of files that stand among authors' files and are none by the end of their names. */
  misnamed: string[];
  /** One sentence for each path that could not be read. */
  problems: string[];
}

const registers = ["evidence", "contacts", "resources", "localities", "glossary"];

/**
 * Looks for authors' files. A folder is walked for `.yaml`, `.yml` and `.md`; files and folders whose
 * names open with a dot, `node_modules`, and Markdown files named in capitals are passed over; links
 * that lead out of the folder are not followed, and the walk ends at 5,000 files. What a
 * grid cites lies in the nearest folder above that holds `evidence` and `contacts`, and is found too.
 *
 * @param paths files and folders, absolute or relative to `cwd`
 */
export async function findGridFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const search = new FolderWalk();
  for (const path of paths) {
    const target = resolve(cwd, path);
    const about = await stat(target).catch((error: unknown) => {
      search.problems.push(new FileError(`Cannot read ${path}`, error).message);
    });
    if (!about) continue;
    search.roots.add(target);
    const folder = about.isDirectory() ? target : dirname(target);
    search.boundary = { real: await realpath(folder), shown: path };
    await search.visit(target, about, path);
    if (about.isFile()) await visitOriginal(search, target);
    const home = await findRegisterHome(folder);
    if (home === undefined) continue;
    search.boundary = { real: await realpath(home), shown: home };
    for (const register of registers) {
      const folder = join(home, register);
      const aboutFolder = await stat(folder).catch(() => undefined);
      if (!aboutFolder?.isDirectory()) continue;
      search.roots.add(folder);
      await search.visit(folder, aboutFolder, folder);
    }
  }
  return {
    files: orderPaths(search.files),
    roots: [...search.roots],
    gridless: findGridless(search),
    misnamed: findMisnamed(search),
    problems: search.problems,
  };
}

/** A translation given alone is held against the grid beside it. */
async function visitOriginal(search: FolderWalk, file: string): Promise<void> {
  if (findFileKind(file) !== "translation") return;
  const path = await findGridIn(dirname(file));
  if (path === undefined) return;
  search.roots.add(path);
  await search.visit(path, await stat(path), path);
}

async function findRegisterHome(folder: string): Promise<string | undefined> {
  for (let home = folder; ; home = dirname(home)) {
    const needed = [join(home, "evidence"), join(home, "contacts")];
    const found = await Promise.all(
      needed.map((each) =>
        stat(each).then(
          (about) => about.isDirectory(),
          () => false,
        ),
      ),
    );
    if (found.every(Boolean)) return home;
    if (basename(home) === "") return undefined;
  }
}

// A folder of a library is there for its grid: one without any is most likely a grid that is lost.
function findGridless(walk: FolderWalk): FoundFiles["gridless"] {
  const holding = new Set([...walk.files].flatMap(listFoldersAbove));
  const found: FoundFiles["gridless"] = [];
  for (const [folder, names] of walk.folders) {
    if (registers.includes(basename(folder)) || holding.has(folder)) continue;
    const home = dirname(folder);
    if (!walk.folders.has(join(home, "evidence")) || !walk.folders.has(join(home, "contacts"))) {
      continue;
    }
    found.push({ folder, near: names.filter((name) => nearGrid.test(name)) });
  }
  return found;
}

// What an editor adds to a name without showing it: the file beside it may be the older one.
function findMisnamed(walk: FolderWalk): string[] {
  const holding = new Set([...walk.files].map((path) => dirname(path)));
  return [...walk.folders].flatMap(([folder, names]) =>
    holding.has(folder)
      ? names.filter((name) => misnamed.test(name)).map((name) => join(folder, name))
      : [],
  );
}

const misnamed = /^[^.].*\.(?:ya?ml|md)\.(?:txt|text|rtf|docx?)$/i;

const nearGrid = /grid|ya?ml|\.md/i;

function listFoldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...listFoldersAbove(folder)];
}
