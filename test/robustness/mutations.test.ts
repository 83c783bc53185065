import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MutantReport } from "./mutants/read-mutants.ts";

// Mutants of the shipped files in each form: 4,000 with all other tests, 20,000 with `MUTANTS=20000 npm test -- unit
// mutations`, before a release. They are read in processes of their own, two at a time: one that hangs cannot be stopped
// from within, so a thread beside it ends the process and names the mutant.
const each = 4_000;
const runs = Math.ceil(Number(process.env["MUTANTS"] ?? each) / each);
/** Processor time that one file may take, in milliseconds: ordinary ones take about five. */
const limit = 1_000;
/** A run that went wrong is repeated by its number: the same mutants come again. */
const firstSeed = 20261122;

let folder: string;

beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  folder = mkdtempSync(join("build", "mutants-"));
  await build({
    entryPoints: ["read-mutants", "watch-time"].map((name) => `test/robustness/mutants/${name}.ts`),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    packages: "external",
    platform: "node",
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.concurrent.each(["yaml", "md"])(
  "mutants of the shipped grids in %s are read and checked, or refused with a place",
  async (form) => {
    for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
      const first = await readMutants(form, seed, limit);
      // A process may be busy with itself just then: what hangs, hangs again.
      const report = first.hang === undefined ? first : await readMutants(form, seed, limit);
      expect(report, `seed ${seed}`).toEqual({ read: each });
    }
  },
  900_000,
);

test("a file that takes too long is named, and its process ended", async () => {
  const { hang } = await readMutants("yaml", firstSeed, 1);
  expect(hang).toMatch(/grids.*\.yaml\n/);
});

function readMutants(form: string, seed: number, milliseconds: number): Promise<MutantReport> {
  const program = join(folder, "read-mutants.mjs");
  const parameters = [form, seed, each, milliseconds].map(String);
  return new Promise((resolve, reject) => {
    const reader = execFile(process.execPath, [program, ...parameters], (error, stdout, stderr) => {
      // A process that was ended has said first what it was reading.
      if (stdout === "")
        reject(new Error(`${form} from seed ${seed}: ${stderr}`, { cause: error }));
      else resolve(JSON.parse(stdout) as MutantReport);
    });
    // Other suites run beside this one, some of them against a clock: it takes what time they leave.
    if (reader.pid !== undefined) setPriority(reader.pid, constants.priority.PRIORITY_LOW);
  });
}
