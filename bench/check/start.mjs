// `npm run bench -- check`: how long reading, checking and compiling take, against a floor of what cannot be left out.
// Each number comes from a process of its own, so that none pays for the memory of another.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, "..", "..");
const out = join(root, "build", "bench");
const labels = {
  read: "reading",
  plain: "check without the rules of readability",
  check: "check with every rule",
  compile: "check and compile",
};
const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => Number.isInteger(count));

mkdirSync(out, { recursive: true });
await build({
  entryPoints: [join(folder, "measure.mjs")],
  outfile: join(out, "measure.mjs"),
  bundle: true,
  format: "esm",
  packages: "external",
  platform: "node",
});

console.log("Ratio to the floor, in processor time (rounds that alternate in one process):");
for (const what of ["read", "plain", "check"]) {
  const { floor, time, ratio, low, high } = measure("ratio", what, 32);
  console.log(
    `  ${labels[what]}: ${ratio.toFixed(2)} (95 % between ${low.toFixed(2)} and ${high.toFixed(2)}); ` +
      `${time.toFixed(1)} ms a grid, the floor ${floor.toFixed(1)} ms`,
  );
}

console.log("\nIn proportion (one process each):");
for (const what of ["check", "compile"]) {
  for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
    const { time, memory } = measure("total", what, count);
    const each = (time / count).toFixed(1);
    console.log(
      `  ${labels[what]}, ${count} grids: ${(time / 1000).toFixed(1)} s, ${each} ms a grid, at most ${Math.round(memory)} MB`,
    );
  }
}

function measure(...parameters) {
  const program = [join(out, "measure.mjs"), ...parameters.map(String)];
  return JSON.parse(execFileSync(process.execPath, program, { cwd: root, encoding: "utf8" }));
}
