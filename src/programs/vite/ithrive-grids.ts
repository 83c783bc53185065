import { resolve, posix } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import type { CheckedGrid } from "../../check/index.ts";
import {
  buildLibrary,
  getToday,
  listFindings,
  readGridFiles,
  type BuiltLibrary,
  type ListedFinding,
} from "../index.ts";
import { formatFindings } from "./format-findings.ts";
import { serveLibrary } from "./serve-library.ts";

/** How grids reach a site that Vite builds. */
export interface IthriveGridsOptions {
  /** The folder of grids, relative to Vite's root. Default: `grids`. */
  grids?: string;
  /** Where the compiled grids lie in the site, relative to its base. Default: `grids`. */
  out?: string;
  /** The address `out` will be published at; each version is then written for good too. Default: none. */
  baseUrl?: string;
  /** The day findings are made for, as YYYY-MM-DD. Default: today. */
  today?: string;
}

/**
 * Compiles grids as part of a site.
 *
 * A build emits `index.json` and one file for each grid; an error in an author's file fails it, with
 * file, place and mend, and warnings are passed on. The development server serves the same files from
 * memory and shows the page anew when one of the sources is saved; there an error is told in the terminal and the
 * grid stays as it last was. A date gone by never fails anything.
 */
export function ithriveGrids(options: IthriveGridsOptions = {}): Plugin {
  const out = options.out ?? "grids";
  const lastGood = new Map<string, CheckedGrid>();
  let config: ResolvedConfig;

  async function build(): Promise<BuiltLibrary & { problems: string[] }> {
    const { sources, notices, problems } = await readGridFiles(
      [options.grids ?? "grids"],
      config.root,
    );
    const library = buildLibrary(sources, {
      today: options.today ?? getToday(),
      notices,
      instead: config.command === "serve" ? lastGood : new Map(),
      ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    });
    for (const grid of library.check.grids) lastGood.set(grid.path, grid);
    return { ...library, problems: [...problems, ...library.clashes] };
  }

  return {
    name: "ithrive-grids",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { check, files, problems } = await build();
      const findings = listFindings(check.files);
      const select = (severity: ListedFinding["severity"]) =>
        formatFindings(findings.filter((finding) => finding.severity === severity));
      for (const warning of select("warning")) this.warn(warning);
      const errors = select("error");
      if (errors.length + problems.length > 0) this.error([...problems, ...errors].join("\n"));
      for (const { path, text } of files) {
        this.emitFile({ type: "asset", fileName: posix.join(out, path), source: text });
      }
    },
    configureServer(server) {
      const folder = resolve(config.root, options.grids ?? "grids");
      serveLibrary({ server, folder, path: posix.join(config.base, out), build });
    },
  };
}
