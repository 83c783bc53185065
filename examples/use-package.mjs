import { createRequire } from "node:module";

const { resolve } = createRequire(new URL("../package.json", import.meta.url));

/**
 * Lets the examples import `ithrive-grids` as anybody would who installed it, and takes it from this
 * checkout. Its own dependencies come from beside it, so that there is one Lit.
 *
 * @returns {import("vite").Plugin}
 */
export function usePackage() {
  return {
    name: "use-package",
    enforce: "pre",
    resolveId: {
      filter: { id: /^ithrive-grids(\/|$)/ },
      handler: (id) => resolve(id),
    },
  };
}
