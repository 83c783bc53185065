import { join } from "node:path";
import { root } from "../../../scripts/root.mjs";
import { startServer } from "../../../scripts/serve.mjs";

/** A service's settings as most tests need them: drafts shown, and three ways to take a talk along. */
export const usualSettings = { format: 1, drafts: true, exports: ["note", "file", "print"] };

/**
 * The tablet site as it is built, at an address of its own.
 *
 * @param settings the service's file, none if left out; text that is not JSON is given as it is
 * @param files what else the service has put there, by address from `/` on
 */
export function serveTablet(settings?: object | string, files: Record<string, string> = {}) {
  const text = typeof settings === "string" ? settings : JSON.stringify(settings);
  const pages: Record<string, string> =
    text === undefined ? files : { ...files, "/settings.json": text };
  return startServer({ folders: { "/": join(root, "dist", "tablet") }, pages });
}

/** A site that is served. */
export type Served = Awaited<ReturnType<typeof serveTablet>>;
