import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { FileError } from "./file-error.ts";

const authored = /\.(ya?ml|md)$/i;
// README.md and its like speak about grids and are none.
const aboutTheFolder = /^[A-Z_-]+\.md$/;
const mostFiles = 5000;

/** Collects authors' files from folders, inside a boundary. */
export class FolderWalk {
  /** Absolute paths of what was found. */
  readonly files = new Set<string>();
  /** The folders that were walked, absolute, each with the names in it. */
  readonly folders = new Map<string, string[]>();
  readonly roots = new Set<string>();
  /** One sentence for each path that could not be read. */
  readonly problems: string[] = [];
  /** The folder that no link may lead out of: its real path, and how a message names it. */
  boundary = { real: "", shown: "" };
  // Links may lead round in a circle: a folder is walked once, whatever it is called.
  readonly #walked = new Set<string>();
  #isFull = false;

  /** @param shown how a message names the path */
  async visit(path: string, about: Stats, shown: string): Promise<void> {
    if (about.isDirectory()) await this.#walk(path, shown);
    else if (about.isFile()) this.#add(path);
    else this.problems.push(`Cannot read ${shown}: it is neither a file nor a folder.`);
  }

  #add(path: string): void {
    this.files.add(path);
    if (this.files.size <= mostFiles) return;
    this.files.delete(path);
    this.#isFull = true;
    this.problems.push(
      `There are more than 5,000 files in ${this.boundary.shown}: name a folder that holds grids and little else.`,
    );
  }

  async #walk(folder: string, shown: string): Promise<void> {
    try {
      const real = await realpath(folder);
      if (this.#walked.has(real)) return;
      this.#walked.add(real);
      const entries = await readdir(folder, { withFileTypes: true });
      this.folders.set(
        folder,
        entries.map(({ name }) => name),
      );
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (this.#isFull) return;
        const { name } = entry;
        if (name.startsWith(".") || name === "node_modules") continue;
        await this.#enter(join(folder, name), join(shown, name), entry.isSymbolicLink());
      }
    } catch (error) {
      this.problems.push(new FileError(`Cannot read the folder ${shown}`, error).message);
    }
  }

  async #enter(path: string, shown: string, isLink: boolean): Promise<void> {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    const isAuthored = authored.test(name) && !aboutTheFolder.test(name);
    try {
      const about = await stat(path);
      if (!about.isDirectory() && !isAuthored) return;
      if (!isLink || (await this.#isInside(path))) return await this.visit(path, about, shown);
      if (isAuthored) {
        this.problems.push(
          `Cannot read ${shown}: it is a link that leads out of ${this.boundary.shown}. Put the file itself there.`,
        );
      }
    } catch (error) {
      // A broken link matters only where an author's file should be.
      if (isAuthored) this.problems.push(new FileError(`Cannot read ${shown}`, error).message);
    }
  }

  async #isInside(path: string): Promise<boolean> {
    return `${await realpath(path)}${sep}`.startsWith(`${this.boundary.real}${sep}`);
  }
}
