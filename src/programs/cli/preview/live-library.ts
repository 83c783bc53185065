import type { CheckedGrid } from "../../../check/index.ts";
import {
  buildLibrary,
  countFindings,
  groupFindings,
  listFindings,
  readGridFiles,
  type BuiltLibrary,
  type FileFindings,
} from "../../index.ts";

/** What the panel in the page is told. */
export interface PreviewFindings {
  /** Grouped by file, by cell, and by what is to be done. */
  files: FileFindings[];
  /** How many findings ask for what, in words; empty when there are none. */
  summary: string;
  /** Whole sentences about files that could not be read, or grids that clash. */
  problems: string[];
}

/** A library that is built anew while its files are being written. */
export interface LiveLibrary {
  /**
   * Reads everything again. `changed` says what a page would show otherwise now: the grids, or only
   * what is wrong with them; undefined when all is as it was.
   */
  rebuild(): Promise<{ library: BuiltLibrary; changed: "grids" | "findings" | undefined }>;
  /** A compiled file by its path in the library; undefined when there is none. */
  read(path: string): string | undefined;
  findings(): PreviewFindings;
  /** The absolute folders and files it was built from. */
  roots(): string[];
}

/** Starts empty; the first `rebuild` fills it. A grid that a save has broken stays as it last was. */
export function createLiveLibrary(options: {
  paths: readonly string[];
  cwd: string;
  /** The day it is, as YYYY-MM-DD. */
  today(): string;
}): LiveLibrary {
  const lastGood = new Map<string, CheckedGrid>();
  let files = new Map<string, string>();
  let findings: PreviewFindings = { files: [], summary: "", problems: [] };
  let roots: string[] = [];
  return {
    async rebuild() {
      const read = await readGridFiles(options.paths, options.cwd);
      const library = buildLibrary(read.sources, {
        today: options.today(),
        notices: read.notices,
        instead: lastGood,
      });
      for (const grid of library.check.grids) lastGood.set(grid.path, grid);
      const now = new Map(library.files.map(({ path, text }) => [path, text]));
      const listed = listFindings(library.check.files);
      const found = {
        files: groupFindings(listed),
        summary: countFindings(listed),
        problems: [...read.problems, ...library.clashes],
      };
      const changed = !isSame([...now], [...files])
        ? "grids"
        : isSame(found, findings)
          ? undefined
          : "findings";
      files = now;
      findings = found;
      roots = read.roots;
      return { library, changed };
    },
    read: (path) => files.get(path),
    findings: () => findings,
    roots: () => roots,
  };
}

// Both are made anew in the same order each time, so their text tells.
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
