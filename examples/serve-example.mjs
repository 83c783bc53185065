import { fileURLToPath } from "node:url";
import { startServer, strictPolicy } from "../scripts/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Serves one built example at `/<name>/`, beside the package's grids (`/grids`) and files for
 * script tags (`/cdn`), under the strictest policy its framework can work with.
 *
 * @param {import("./examples.mjs").Example} example
 * @param {{ port?: number, nextFree?: boolean }} [options]
 */
export function serveExample(example, options = {}) {
  return startServer({
    folders: {
      "/": `${root}build/examples/site`,
      "/grids": `${root}dist/grids`,
      "/cdn": `${root}dist/cdn`,
    },
    policy: toPolicy(example),
    ...options,
  });
}

function toPolicy({ trustedTypes, needsHtmlStrings, hasFrame }) {
  const directives = strictPolicy.split("; ");
  const granted = needsHtmlStrings
    ? directives.filter((directive) => !/^(require-)?trusted-types/.test(directive))
    : directives.map((directive) =>
        trustedTypes ? directive.replace("lit-html", `lit-html ${trustedTypes}`) : directive,
      );
  return [...granted, ...(hasFrame ? ["frame-src 'self'"] : [])].join("; ");
}
