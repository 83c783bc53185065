import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

// A text that hangs or kills its reader must not hang or kill the tests: each group is read in a process of its
// own, which is ended when it takes far longer than it ever should.
const limit = 90_000;
const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  folder = mkdtempSync(join("build", "hostile-"));
  await build({
    entryPoints: ["test/author/hostile/read-hostile.ts"],
    outfile: join(folder, "read-hostile.mjs"),
    bundle: true,
    format: "esm",
    packages: "external",
    platform: "node",
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["yaml", "cells", "markdown"])(
  "hostile files are read or refused, each with a place: %s",
  async (group) => {
    const { stdout } = await run("node", [join(folder, "read-hostile.mjs"), group], {
      timeout: limit,
      killSignal: "SIGKILL",
    });
    const { read, faults } = JSON.parse(stdout) as { read: number; faults: string[] };
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(10);
  },
  limit + 10_000,
);
