import { createServer } from "node:http";
import sirv from "sirv";

/** The policy every page of ours must work under: nothing but this site's own files. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html ithrive-worker 'allow-duplicates'",
].join("; ");

/**
 * Serves folders on this machine alone, under the strict policy.
 *
 * @param {object} options
 * @param {Record<string, string>} options.folders path on the site (`/`, `/cdn`) to folder on disk
 * @param {number} [options.port] default 0: any free port
 * @param {boolean} [options.nextFree] default false: when the port is taken, take the next free one
 * @param {string} [options.policy] default `strictPolicy`
 * @param {Record<string, string>} [options.pages] path to HTML, for pages that exist only in a test
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in a slash
 * @throws {Error} when the port is taken and `nextFree` is false
 */
export async function startServer({
  folders,
  port = 0,
  nextFree = false,
  policy = strictPolicy,
  pages = {},
}) {
  // Longest path first, so that `/cdn` is not answered by `/`.
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([path, folder]) => ({
      path: path.replace(/\/$/, ""),
      answer: sirv(folder, { dev: true }),
    }));

  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    const path = (request.url ?? "/").replace(/[?#].*$/, "");
    const page = pages[path];
    if (page !== undefined) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(page);
      return;
    }
    answerFromFolders(mounts, path, request, response);
  });
  const taken = await listen(server, port, nextFree);
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFromFolders(mounts, path, request, response) {
  const mount = mounts.find((one) => path === one.path || path.startsWith(`${one.path}/`));
  const sayNotFound = () => {
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end("Not found");
  };
  if (!mount) return sayNotFound();
  request.url = (request.url ?? "/").slice(mount.path.length) || "/";
  mount.answer(request, response, sayNotFound);
}

async function listen(server, port, nextFree) {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          resolve(undefined);
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || !nextFree || candidate >= port + 100) throw error;
    }
  }
}
