import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BuiltLibrary } from "../../index.ts";
import { FileError } from "../../index.ts";
import { answerRequest } from "./answer-request.ts";
import { createEventStream } from "./event-stream.ts";
import { createLiveLibrary } from "./live-library.ts";
import { watchPaths } from "./watch-paths.ts";

/** How a preview is started. */
export interface PreviewOptions {
  /** Files and folders of grids, relative to `cwd`. */
  paths: readonly string[];
  cwd: string;
  /** The day it is, as YYYY-MM-DD. */
  today(): string;
  /** 0 for any free one. */
  port: number;
  /** Whether to take the next free port when this one is taken. */
  nextFree: boolean;
  /** The folder of the built tablet site. */
  site: string;
  /** The built script of the findings panel. */
  panel: string;
  /** Told of each build, the first included. */
  onBuild(library: BuiltLibrary): void;
}

/** A preview that is running. */
export interface Preview {
  /** Its address, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the tablet site to this computer alone, with the author's freshly compiled grids in place
 * of its own, and tells open pages when a file was saved.
 *
 * @throws {FileError} when the port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const library = createLiveLibrary(options);
  options.onBuild((await library.rebuild()).library);
  const events = createEventStream();
  const server = createServer(
    answerRequest({ site: options.site, panel: options.panel, library, events }),
  );
  const watcher = await watchPaths(library.roots(), async () => {
    const { library: built, changed } = await library.rebuild();
    if (changed) {
      options.onBuild(built);
      events.send(changed);
    }
    return library.roots();
  });
  let port: number;
  try {
    port = await listen(server, options.port, options.nextFree);
  } catch (error) {
    await watcher.close();
    throw new FileError(`Cannot listen on port ${options.port}`, explain(error));
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await watcher.close();
      events.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function listen(server: Server, port: number, nextFree: boolean): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (!isTaken(error) || !nextFree || candidate >= port + 100) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function explain(error: unknown): unknown {
  return isTaken(error) ? new Error("another program is using it; try --port with another") : error;
}
