import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const page = join(dirname(fileURLToPath(import.meta.url)), "page.mjs");
const html = '<!doctype html><title>Proof</title><script type="module" src="/page.js"></script>';

/**
 * Serves the page that saves, on this machine alone, and writes down what the page says it begins and
 * what was confirmed to it: outside of the browser that is about to end.
 *
 * @param {{ note: (line: object) => void }} journal
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startProofServer(journal) {
  const bundle = await build({ entryPoints: [page], bundle: true, format: "esm", write: false });
  const [{ text: script }] = bundle.outputFiles;
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      let body = "";
      try {
        for await (const part of request) body += part;
      } catch {
        return; // The browser ended while it was saying this.
      }
      journal.note(JSON.parse(body));
      response.end();
      return;
    }
    const isScript = request.url === "/page.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : html);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
