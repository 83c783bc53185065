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
import { stylesName } from "./styles-name.ts";

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
 *
 * A tag `<ithrive-grid prerender src="…">` in a page of the site is filled with what it will draw, so that it is
 * read before any script, and `ithrive-grid.css` is emitted beside the grids for it.
 */
export function ithriveGrids(options: IthriveGridsOptions = {}): Plugin {
  const out = options.out ?? "grids";
  const lastGood = new Map<string, CheckedGrid>();
  let config: ResolvedConfig;
  let building: ReturnType<typeof build> | undefined;
  let isStyled = false;
  let read = async (): Promise<ReadonlyMap<string, string> | undefined> => {
    const library = await (building ??= build());
    return listErrors(library).length > 0 ? undefined : toTexts(library);
  };

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
    buildStart() {
      building = undefined;
    },
    transformIndexHtml: {
      // Vite would take the drawing's style sheet for one of the site's own.
      order: "post",
      async handler(html, { path }) {
        if (!/<ithrive-grid\b/i.test(html)) return undefined;
        const texts = await read();
        // What is wrong in the grids themselves is told by the build, with its place and mend.
        if (!texts) return undefined;
        const { prerenderSite } = await import("./prerender-site.ts");
        const today = options.today ?? getToday();
        const filled = await prerenderSite(html, {
          base: config.base,
          out,
          page: path,
          texts,
          today,
        });
        isStyled ||= filled !== undefined;
        return filled;
      },
    },
    generateBundle: {
      // After the pages, which say whether the style sheet is needed.
      order: "post",
      async handler() {
        const library = await (building ??= build());
        for (const warning of selectFindings(library, "warning")) this.warn(warning);
        const errors = listErrors(library);
        if (errors.length > 0) this.error(errors.join("\n"));
        for (const { path, text } of library.files) {
          this.emitFile({ type: "asset", fileName: posix.join(out, path), source: text });
        }
        if (!isStyled) return;
        const source = await readStyles();
        this.emitFile({ type: "asset", fileName: posix.join(out, stylesName), source });
      },
    },
    configureServer(server) {
      const folder = resolve(config.root, options.grids ?? "grids");
      read = serveLibrary({
        server,
        folder,
        path: posix.join(config.base, out),
        build,
        beside: { [stylesName]: { type: "text/css", read: readStyles } },
      });
    },
  };
}

function listErrors(library: BuiltLibrary & { problems: string[] }): string[] {
  return [...library.problems, ...selectFindings(library, "error")];
}

function selectFindings({ check }: BuiltLibrary, severity: ListedFinding["severity"]): string[] {
  return formatFindings(
    listFindings(check.files).filter((finding) => finding.severity === severity),
  );
}

function toTexts({ files }: BuiltLibrary): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

async function readStyles(): Promise<string> {
  return (await import("../prerender/index.ts")).prerenderStyles();
}
