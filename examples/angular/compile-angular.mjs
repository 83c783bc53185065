import { fileURLToPath } from "node:url";
import { transformAsync } from "@babel/core";
import { formatDiagnostics, performCompilation, readConfiguration } from "@angular/compiler-cli";
import linker from "@angular/compiler-cli/linker/babel";

/** @type {Map<string, string> | undefined} */
let compiled;
const project = fileURLToPath(new URL("tsconfig.json", import.meta.url));

/**
 * Angular's own ahead-of-time compiler and linker, without its command: no code is made in the
 * browser, so a strict policy holds. An Angular project of yours has `ng build` for this.
 *
 * @returns {import("vite").Plugin[]}
 */
export function angular() {
  return [
    {
      name: "compile-angular",
      enforce: "pre",
      load: {
        filter: { id: /\/examples\/angular\/[\w-]+\.ts$/ },
        handler: (id) => (compiled ??= compile()).get(id.replace(/\.ts$/, ".js")),
      },
    },
    {
      name: "link-angular",
      transform: {
        // What Angular's packages leave to the linker.
        filter: { id: /\/@angular\/.*\.mjs$/, code: "ɵɵngDeclare" },
        handler: async (code, id) => {
          const plugins = [[linker, { linkerJitMode: false }]];
          const options = { plugins, filename: id, configFile: false, compact: false };
          return { code: (await transformAsync(code, options))?.code ?? code, map: null };
        },
      },
    },
  ];
}

function compile() {
  const { rootNames, options, errors } = readConfiguration(project);
  const files = new Map();
  const { diagnostics } = performCompilation({
    rootNames,
    options: { ...options, sourceMap: false, inlineSourceMap: false },
    emitCallback: ({ program, customTransformers }) =>
      program.emit(
        undefined,
        (name, text) => files.set(name, text),
        undefined,
        false,
        customTransformers,
      ),
  });
  const problems = [...errors, ...diagnostics];
  if (problems.length > 0) throw new Error(formatDiagnostics(problems));
  return files;
}
