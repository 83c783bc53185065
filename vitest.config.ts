import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import packageFile from "./package.json" with { type: "json" };

const root = fileURLToPath(new URL(".", import.meta.url));
const useDist = process.env["TEST_DIST"] === "1";

/**
 * Lets one suite run against the sources or, with `TEST_DIST=1`, against the build.
 * Imports of `src/…` made by tests, and of the package by its own name, lead to the one asked for.
 */
const chooseImplementation = {
  name: "choose-implementation",
  enforce: "pre" as const,
  resolveId(id: string, importer: string | undefined) {
    const built = toBuiltFile(id, importer);
    if (built === undefined) return undefined;
    return useDist ? built : toSourceFile(built);
  },
};

function toBuiltFile(id: string, importer: string | undefined): string | undefined {
  if (id === packageFile.name || id.startsWith(`${packageFile.name}/`)) {
    return findExport(`.${id.slice(packageFile.name.length)}`);
  }
  if (!id.startsWith(".") || !importer?.startsWith(join(root, "test") + sep)) return undefined;
  const target = resolve(dirname(importer), id);
  if (!target.startsWith(join(root, "src") + sep)) return undefined;
  return join(root, "dist", relative(join(root, "src"), target)).replace(/\.ts$/, ".js");
}

function findExport(subpath: string): string | undefined {
  for (const [pattern, target] of Object.entries(packageFile.exports)) {
    const [before, after] = pattern.split("*") as [string, string?];
    if (after === undefined ? pattern === subpath : subpath.startsWith(before)) {
      return join(root, target.replace("*", subpath.slice(before.length)));
    }
  }
  return undefined;
}

function toSourceFile(built: string): string {
  const source = join(root, "src", relative(join(root, "dist"), built));
  const typed = source.replace(/\.js$/, ".ts");
  if (existsSync(typed)) return typed;
  return existsSync(source) ? source : built;
}

export default defineConfig({
  plugins: [chooseImplementation],
  test: {
    // One glob for each kind of test: a suffix says what a test needs to run.
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          environment: "node",
          // Some start a compiler or the command; a busy machine needs its time for that.
          testTimeout: 60_000,
          // Left to itself, Vitest leaves one core idle.
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          include: ["test/**/*.page.ts"],
          environment: "node",
          globalSetup: ["test/support/start-chromium.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each has a browser to itself. One more than the cores: a page waits more than it works.
          maxWorkers: availableParallelism() + 1,
        },
      },
    ],
  },
});
