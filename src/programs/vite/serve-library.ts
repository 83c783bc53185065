import { sep } from "node:path";
import type { ViteDevServer } from "vite";
import { listFindings, type BuiltLibrary } from "../index.ts";
import { formatFindings } from "./format-findings.ts";

/** What a development server needs to serve compiled grids. */
export interface LiveGrids {
  server: ViteDevServer;
  /** The folder of sources, absolute. */
  folder: string;
  /** Where the grids lie on the site. */
  path: string;
  build(): Promise<BuiltLibrary & { problems: string[] }>;
  /** Other files that lie beside the grids, by name: their text, and its type. */
  beside: Readonly<Record<string, { type: string; read(): Promise<string> }>>;
}

/**
 * Serves compiled grids from memory, and builds them anew when a source is saved.
 *
 * @returns the text of each compiled file as it is now, by its path in the library
 */
export function serveLibrary({
  server,
  folder,
  path,
  build,
  beside,
}: LiveGrids): () => Promise<ReadonlyMap<string, string>> {
  const { logger } = server.config;
  let files: Promise<Map<string, string>> | undefined;

  async function compile(): Promise<Map<string, string>> {
    const { check, files: built, problems } = await build();
    for (const problem of problems) logger.error(problem, { timestamp: true });
    const findings = listFindings(check.files);
    for (const [severity, tell] of [
      ["error", "error"],
      ["warning", "warn"],
    ] as const) {
      const told = findings.filter((finding) => finding.severity === severity);
      for (const text of formatFindings(told)) logger[tell](text, { timestamp: true });
    }
    return new Map(built.map((file) => [file.path, file.text]));
  }

  const read = () => (files ??= compile());

  server.watcher.add(folder);
  server.watcher.on("all", (_event, changed) => {
    if (!changed.startsWith(folder + sep)) return;
    files = compile();
    // A failure reaches whoever asks for the grids next.
    files.then(
      () => server.ws.send({ type: "full-reload" }),
      () => undefined,
    );
  });
  server.middlewares.use(path, (request, response, next) => {
    const name = (request.url ?? "/").replace(/[?#].*$/, "").slice(1);
    const other = Object.hasOwn(beside, name) ? beside[name] : undefined;
    const answer = other ? other.read() : read().then((now) => now.get(name));
    answer.then((text) => {
      if (text === undefined) return next();
      response.setHeader("Content-Type", `${other?.type ?? "application/json"}; charset=utf-8`);
      response.setHeader("Cache-Control", "no-store");
      response.end(text);
    }, next);
  });
  return read;
}
