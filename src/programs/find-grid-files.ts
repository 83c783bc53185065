import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FileError } from "./file-error.ts";
import { orderPaths } from "./order-files.ts";

/** Where authors' files were looked for, and what was found. */
export interface FoundFiles {
  /** Absolute paths, each once; of two with one id, the one that owns it first. */
  files: string[];
  /** The absolute folders and files that were looked at: what to watch for changes. */
  roots: string[];
  /** One sentence for each path that could not be read. */
  problems: string[];
}

const registers = ["evidence", "contacts", "resources", "localities"];
const authored = /\.(ya?ml|md)$/i;
// README.md and its like speak about grids and are none.
const aboutTheFolder = /^[A-Z_-]+\.md$/;

/**
 * Looks for authors' files. A folder is walked for `.yaml`, `.yml` and `.md`; files and folders whose
 * names open with a dot, `node_modules`, and Markdown files named in capitals are passed over. What a
 * grid cites lies in the nearest folder above that holds `evidence` and `contacts`, and is found too.
 *
 * @param paths files and folders, absolute or relative to `cwd`
 */
export async function findGridFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const search = new Search();
  for (const path of paths) {
    const target = resolve(cwd, path);
    const about = await stat(target).catch((error: unknown) => {
      search.problems.push(new FileError(`Cannot read ${path}`, error).message);
    });
    if (!about) continue;
    search.roots.add(target);
    await search.visit(target, about, path);
    const home = await findRegisterHome(about.isDirectory() ? target : dirname(target));
    for (const register of home === undefined ? [] : registers) {
      const folder = join(home ?? "", register);
      const aboutFolder = await stat(folder).catch(() => undefined);
      if (!aboutFolder?.isDirectory()) continue;
      search.roots.add(folder);
      await search.visit(folder, aboutFolder, folder);
    }
  }
  return {
    files: orderPaths(search.files),
    roots: [...search.roots],
    problems: search.problems,
  };
}

class Search {
  readonly files = new Set<string>();
  readonly roots = new Set<string>();
  readonly problems: string[] = [];
  // Links may lead round in a circle: a folder is walked once, whatever it is called.
  readonly #walked = new Set<string>();

  /** @param shown how a message names the path */
  async visit(path: string, about: Stats, shown: string): Promise<void> {
    if (about.isFile()) this.files.add(path);
    else if (about.isDirectory()) await this.#walk(path, shown);
    else this.problems.push(`Cannot read ${shown}: it is neither a file nor a folder.`);
  }

  async #walk(folder: string, shown: string): Promise<void> {
    let names: string[];
    try {
      const real = await realpath(folder);
      if (this.#walked.has(real)) return;
      this.#walked.add(real);
      names = await readdir(folder);
    } catch (error) {
      this.problems.push(new FileError(`Cannot read the folder ${shown}`, error).message);
      return;
    }
    for (const name of names.sort()) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const path = join(folder, name);
      const isAuthored = authored.test(name) && !aboutTheFolder.test(name);
      try {
        const about = await stat(path);
        if (about.isDirectory() || isAuthored) await this.visit(path, about, join(shown, name));
      } catch (error) {
        // A broken link matters only where an author's file should be.
        if (!isAuthored) continue;
        this.problems.push(new FileError(`Cannot read ${join(shown, name)}`, error).message);
      }
    }
  }
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
