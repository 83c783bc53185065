// `npm run bench`: installs the other libraries here, measures, and writes docs/benchmarks.md.
//
//   npm run bench                      everything but checking
//   npm run bench -- jobs              what each library can do, J1 to J10
//   npm run bench -- loads             how fast pages load, and what a tap costs
//   npm run bench -- check [grids …]   how long checking and compiling take
//   npm run bench -- waiting-list [records …]  how quick the tablet's waiting list stays
//   npm run bench -- report            writes the page again from the last results
//
// Settings: --loads 30 (of each page in a pair), --slowdown 4, --only <peer> (repeat it), --dist <folder>.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const bench = dirname(fileURLToPath(import.meta.url));
const root = join(bench, "..");
const out = join(root, "build", "bench");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    loads: { type: "string", default: "30" },
    slowdown: { type: "string", default: "4" },
    only: { type: "string", multiple: true, default: [] },
    dist: { type: "string", default: join(root, "dist") },
    grid: { type: "string", default: "low-mood-nhs-help" },
  },
});
const [command = "all", ...rest] = positionals;
const commands = ["all", "jobs", "loads", "report", "check", "waiting-list"];
if (!commands.includes(command)) {
  console.error(`There is no "${command}": choose one of ${commands.join(", ")}.`);
  process.exit(2);
}

if (command === "check") {
  run(process.execPath, [join(bench, "check", "start.mjs"), ...rest]);
} else if (command === "waiting-list") {
  run(process.execPath, [join(bench, "waiting-list.mjs"), ...rest]);
} else {
  await mkdir(out, { recursive: true });
  if (command !== "report") {
    install();
    const { measure } = await import("./measure.mjs");
    await measure({
      bench,
      out,
      dist: values.dist,
      grid: values.grid,
      only: values.only,
      loads: readCount("loads"),
      slowdown: readCount("slowdown"),
      parts: command === "all" ? ["jobs", "loads"] : [command],
    });
  }
  const { writeReport } = await import("./report/write-report.mjs");
  const { format, resolveConfig } = await import("prettier");
  const file = join(root, "docs", "benchmarks.md");
  const settings = await resolveConfig(file);
  await writeFile(file, await format(await writeReport(out), { ...settings, filepath: file }));
  console.log("Written: docs/benchmarks.md");
}

/** The lockfile's own versions, once: an install that is whole has written its list. */
function install() {
  if (existsSync(join(bench, "node_modules", ".package-lock.json"))) return;
  console.log("Installing the other libraries in bench/ …");
  run("npm", ["ci"]);
}

function run(program, parameters) {
  const { status, error } = spawnSync(program, parameters, { cwd: bench, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function readCount(name) {
  const count = Number(values[name]);
  if (Number.isInteger(count) && count > 0) return count;
  console.error(`--${name} wants a whole number above nought, and was given "${values[name]}".`);
  process.exit(2);
}
