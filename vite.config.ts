import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { ithriveGrids } from "./src/programs/vite/index.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const grids = here("grids");

/** Stands in for an entry file that only imports others. */
function importOnly(modules: readonly string[]): Plugin {
  const entry = "\0entry";
  return {
    name: "import-only",
    config: () => ({ build: { rolldownOptions: { input: entry } } }),
    resolveId: (id) => (id === entry ? id : undefined),
    load(id) {
      if (id !== entry) return undefined;
      return modules.map((path) => `import ${JSON.stringify(here(path))};`).join("\n");
    },
  };
}

/** Keeps no code in a build that is for its assets: Vite will not build without an entry. */
function assetsOnly(): Plugin {
  return {
    name: "assets-only",
    generateBundle(_options, bundle) {
      for (const [name, { type }] of Object.entries(bundle)) {
        if (type === "chunk") delete bundle[name];
      }
    },
  };
}

/**
 * Keeps modules whose whole purpose is to register an element or add a language. package.json names those of the build,
 * for people's bundlers; the sources they are made from are known only here.
 */
function keepRegistrations(): Plugin {
  return {
    name: "keep-registrations",
    transform: {
      filter: { id: /\/src\/(element\/(define|offer)(\/[\w-]+)?|words\/languages\/[\w-]+)\.ts$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: true }),
    },
  };
}

// A style sheet in a template, and what it may hold: text, or a value put in that has no template of its own.
const styleSheets = /\bcss`((?:[^`$\\]|\$\{[^`{}]*\})*)`/g;

/** A style sheet without the spaces and noughts that mean nothing. */
function tightenStyles(styles: string): string {
  const putIn = /\$\{[^{}]*\}/g;
  const values = styles.match(putIn) ?? [];
  let next = 0;
  return (
    styles
      // What is put in ends in a brace too, and a space after it may matter.
      .replace(putIn, "\0")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,>!]) ?/g, "$1")
      .replace(/(\() | (?=\))/g, "$1")
      .replace(/([\w-]): /g, "$1:")
      .replace(/([ :(,-])0\./g, "$1.")
      .replaceAll(";}", "}")
      .trim()
      .replace(/\0/g, () => values[next++] ?? "")
  );
}

// A line of markup: no line of the code around it begins so. In markup a new line is a space.
const markupLines = /\n[ \t]*(?=<|>|\$\{|[.?@]?[\w-]+=["$])/g;

/**
 * Takes comments and indentation out of elements' templates and style sheets, which a minifier may
 * not touch and every reader would download.
 */
function tightenTemplates(): Plugin {
  return {
    name: "tighten-templates",
    apply: "build",
    transform: {
      filter: { id: /\/src\/element\/.*\.ts$/ },
      handler: (code) => ({
        code: code
          .replace(/\/\*[\s\S]*?\*\//g, "")
          .replace(styleSheets, (_, styles: string) => `css\`${tightenStyles(styles)}\``)
          .replace(markupLines, " ")
          .replace(/\n[ \t]+/g, "\n"),
        map: null,
      }),
    },
  };
}

/** One file with everything inside, for a script tag. */
function bundle(name: string, modules: readonly string[]): UserConfig {
  return {
    plugins: [importOnly(modules), keepRegistrations(), tightenTemplates()],
    build: {
      outDir: here("dist/cdn"),
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  };
}

const builds: Record<string, UserConfig> = {
  grids: {
    plugins: [importOnly([]), ithriveGrids({ grids, out: "." }), assetsOnly()],
    build: { outDir: here("dist/grids") },
  },
  "cdn-grid": bundle("ithrive-grid", [
    "src/element/define/ithrive-grid.ts",
    "src/element/define/ithrive-help.ts",
    "src/element/define/ithrive-library.ts",
  ]),
  cdn: bundle("ithrive", ["src/element/define.ts"]),
  // Beside the elements' files, for a script tag of its own; with either of them and in either order.
  "cdn-cy": bundle("words/cy", ["src/element/offer/cy.ts"]),
  tablet: {
    root: here("src/programs/tablet"),
    // Relative, so that the site works in any folder of any server.
    base: "./",
    plugins: [ithriveGrids({ grids }), keepRegistrations(), tightenTemplates()],
    build: {
      outDir: here("dist/tablet"),
      emptyOutDir: true,
      // The polyfill would be an inline script, which the site's policy blocks.
      modulePreload: { polyfill: false },
      // Nothing may be written into the page: a strict policy blocks data: addresses too.
      assetsInlineLimit: 0,
    },
  },
};

// Each is built by `vite build --mode <name>`; `vite` alone serves the tablet site.
export default defineConfig(({ mode }) => {
  const chosen = builds[mode] ?? builds["tablet"] ?? {};
  return {
    publicDir: false,
    ...chosen,
    build: { target: "es2022", ...chosen.build },
  };
});
