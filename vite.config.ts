import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { tightenTemplates } from "./scripts/tighten-templates.mjs";
import { ithriveGrids } from "./src/programs/vite/index.ts";

const version = (
  JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string }
).version;
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
 * Keeps modules whose whole purpose is to register an element, add a language or start a page. package.json names those of the build,
 * for people's bundlers; the sources they are made from are known only here.
 */
function keepRegistrations(): Plugin {
  return {
    name: "keep-registrations",
    transform: {
      filter: {
        id: /\/src\/(element\/(define|offer)(\/[\w-]+)?|words\/languages\/[\w-]+|programs\/one-file\/client\/one-file)\.ts$/,
      },
      handler: (code) => ({ code, map: null, moduleSideEffects: true }),
    },
  };
}

/** Takes what means nothing out of elements' templates and style sheets. */
function tightenElements(): Plugin {
  return {
    name: "tighten-templates",
    apply: "build",
    transform: {
      filter: { id: /\/src\/element\/.*\.ts$/ },
      handler: (code) => ({ code: tightenTemplates(code), map: null }),
    },
  };
}

// The name under which a file and its chunks find each other: another file, or release, has its own.
const sharedBy = (name: string) =>
  `globalThis[Symbol.for(${JSON.stringify(`ithrive-grids ${version} ${name}`)})]`;

/** `a as b, c` of an import or export, as the `from:to` pairs of an object. */
function toPairs(list: string, isExport: boolean): string {
  return list
    .split(",")
    .map((one) => one.trim().split(/\s+as\s+/))
    .map(([from = "", to = from]) => (isExport ? `${to}:${from}` : `${from}:${to}`))
    .join(",");
}

const exported = /export ?\{([^}]*)\};?\s*$/;
const importOf = (file: string) =>
  new RegExp(`import ?\\{([^}]*)\\} ?from ?["'\`]\\./${file.replaceAll(".", "\\.")}["'\`];?`);

/**
 * Keeps a file whole, and lets its chunks take what they need from it by a symbol in place of an import. An import
 * names the file again: under a renamed file it finds none, and under one that a site loads as `file.js?ver=2` it
 * would load everything twice.
 */
function shareWithChunks(name: string): Plugin {
  const file = `${name}.js`;
  return {
    name: "share-with-chunks",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) return this.error(`${file} was not built.`);
      const replace = (chunk: typeof entry, pattern: RegExp, toCode: (list: string) => string) => {
        if (!pattern.test(chunk.code)) this.error(`${chunk.fileName}: ${pattern} was not found.`);
        chunk.code = chunk.code.replace(pattern, (_, list: string) => toCode(list));
      };
      replace(entry, exported, (list) => `${sharedBy(name)}={${toPairs(list, true)},common};`);
      // What several chunks need becomes files of their own; those the entry needs belong into it, the needed first.
      const common: (typeof entry)[] = [];
      const collect = ({ imports }: typeof entry): void => {
        for (const chunk of chunks.filter(({ fileName }) => imports.includes(fileName))) {
          if (chunk === entry || common.includes(chunk)) continue;
          collect(chunk);
          common.push(chunk);
        }
      };
      collect(entry);
      const takeFrom = (chunk: typeof entry, from: string): void => {
        for (const [place, { fileName }] of common.entries()) {
          if (!chunk.imports.includes(fileName)) continue;
          const source = `${from}[${place}]`;
          replace(chunk, importOf(fileName), (list) => `const{${toPairs(list, false)}}=${source};`);
        }
      };
      for (const chunk of common) {
        if (chunk.imports.includes(file))
          this.error(`${chunk.fileName} and ${file} need each other.`);
        takeFrom(chunk, "common");
        replace(chunk, exported, (list) => `return{${toPairs(list, true)}}`);
        delete bundle[chunk.fileName];
      }
      takeFrom(entry, "common");
      const pieces = common.map(({ code }) => `common.push((()=>{${code}})());`).join("");
      entry.code = `const common=[];${pieces}${entry.code}`;
      for (const chunk of chunks.filter((one) => one !== entry && !common.includes(one))) {
        takeFrom(chunk, `${sharedBy(name)}.common`);
        if (!chunk.imports.includes(file)) continue;
        replace(
          chunk,
          importOf(file),
          (list) => `const{${toPairs(list, false)}}=${sharedBy(name)};`,
        );
      }
    },
  };
}

/**
 * One file for a script tag, with all that is shown on arrival inside; what opens on a tap is a chunk beside it,
 * which it fetches when the browser is idle.
 */
function bundle(name: string, modules: readonly string[]): UserConfig {
  return {
    plugins: [importOnly(modules), keepRegistrations(), tightenElements(), shareWithChunks(name)],
    build: {
      outDir: here("dist/cdn"),
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.[name]-[hash].js`,
          codeSplitting: true,
        },
      },
    },
  };
}

/** Everything in one file: for words, and for sites that can take no more than one. */
function singleFile(name: string, modules: readonly string[], folder = "dist/cdn"): UserConfig {
  return {
    plugins: [importOnly(modules), keepRegistrations(), tightenElements()],
    build: {
      outDir: here(folder),
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  };
}

/** What the tablet app's page is not linked to, under the names by which others look for it. */
function tabletFiles(): Plugin {
  const folder = here("src/programs/tablet");
  const files = ["settings.json", ...tabletIcons.map(({ src }) => src)];
  return {
    name: "tablet-files",
    apply: "build",
    generateBundle() {
      for (const fileName of files) {
        this.emitFile({ type: "asset", fileName, source: readFileSync(`${folder}/${fileName}`) });
      }
    },
  };
}

const tabletIcons = [
  { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
  { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
  { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
] as const;

/** Makes the tablet app installable, and keeps all of it on the device. */
function installable() {
  return VitePWA({
    filename: "worker.js",
    // The page registers it: what the plugin would write breaks Trusted Types.
    injectRegister: null,
    registerType: "prompt",
    includeManifestIcons: false,
    manifest: {
      id: "./",
      name: "ithrive-grids",
      short_name: "Grids",
      description: "Ways of getting help, side by side, for deciding together.",
      lang: "en-GB",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#ffffff",
      theme_color: "#ffffff",
      icons: [...tabletIcons],
    },
    workbox: {
      globPatterns: ["**/*.{html,js,css,json,svg,png}"],
      // A service changes it without a new build; the page keeps its own copy.
      globIgnores: ["settings.json"],
      maximumFileSizeToCacheInBytes: 5_000_000,
      navigateFallback: "index.html",
      ignoreURLParametersMatching: [/^lang$/],
      // The page says when a newer version may take over.
      skipWaiting: false,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // A second file would be a script address, which Trusted Types would have to vouch for in the worker.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}

const readingElements = [
  "src/element/define/ithrive-grid.ts",
  "src/element/define/ithrive-help.ts",
  "src/element/define/ithrive-library.ts",
];

const builds: Record<string, UserConfig> = {
  grids: {
    plugins: [importOnly([]), ithriveGrids({ grids, out: "." }), assetsOnly()],
    build: { outDir: here("dist/grids") },
  },
  "cdn-grid": bundle("ithrive-grid", readingElements),
  "cdn-one-file": singleFile("ithrive-grid.one-file", readingElements),
  cdn: bundle("ithrive", ["src/element/define.ts"]),
  // Beside the elements' files, for a script tag of its own; with either of them and in either order.
  "cdn-cy": singleFile("words/cy", ["src/element/offer/cy.ts"]),
  // The script of `ithrive-grids page`: from a file, a browser loads no second one.
  page: singleFile("ithrive-page", ["src/programs/one-file/client/one-file.ts"], "dist/page"),
  tablet: {
    root: here("src/programs/tablet"),
    // Relative, so that the site works in any folder of any server.
    base: "./",
    plugins: [
      ithriveGrids({ grids }),
      keepRegistrations(),
      tightenElements(),
      tabletFiles(),
      installable(),
    ],
    build: {
      outDir: here("dist/tablet"),
      emptyOutDir: true,
      // The polyfill would be an inline script, which the site's policy blocks.
      modulePreload: { polyfill: false },
      // Nothing may be written into the page: a strict policy blocks data: addresses too.
      assetsInlineLimit: 0,
    },
  },
  // What a page pays for `ithrive-grids/define/ithrive-grid` with a bundler of its own. Measured by size-limit; not
  // part of the package.
  size: {
    build: {
      outDir: here("build/size"),
      modulePreload: false,
      rolldownOptions: {
        input: here("dist/element/define/ithrive-grid.js"),
        output: { entryFileNames: "[name].js", chunkFileNames: "further/[name].js" },
      },
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
