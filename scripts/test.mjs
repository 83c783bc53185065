// `npm test`: sets up what is missing, then runs every test. `npm test -- unit|browser|page
// [filter]` runs one part; `--no-build` takes dist/ as it is.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "./root.mjs";
import { ensureBuild, ensureDependencies, ensureExamples } from "./setup.mjs";
import { findBrowsers, formatMissing } from "./find-browsers.mjs";
import { startWebKit } from "./start-webkit.mjs";

const parts = {
  unit: { suffix: ".test.ts", run: (filters) => runVitest("unit", filters) },
  browser: { suffix: ".browser.ts", run: runBrowserTests },
  page: { suffix: ".page.ts", run: (filters) => runVitest("page", filters) },
};

const { chosen, filters, build } = readArguments(process.argv.slice(2));
ensureDependencies();
const browsers = findBrowsers({ install: true });
if (browsers.missing.length > 0) {
  console.error(formatMissing(browsers.missing));
  if (process.env["CI"] === "true") process.exit(1);
}
if (build) ensureBuild();

const scratch = mkdtempSync(join(tmpdir(), "ithrive-test-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

const env = {
  ...process.env,
  ...(browsers.chromium && { CHROMIUM: browsers.chromium }),
  ...(browsers.firefox && { FIREFOX: browsers.firefox }),
};
const total = { passed: 0, failed: 0, failures: [] };
for (const name of chosen) {
  console.log(`\n== ${name} tests`);
  const { passed, failed, failures = [] } = await runPart(name);
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
}
// Said again at the end: thousands of lines may lie between a failure and the last of them.
for (const failure of total.failures) console.log(`\nFAILED ${failure}`);
if (browsers.missing.length > 0)
  console.log(`\nNot tested, not found: ${browsers.missing.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function readArguments(args) {
  const words = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--no-build");
  const [first = "", ...rest] = words;
  if (unknown || (first && !(first in parts))) {
    console.error(
      `"${unknown ?? first}" is not a part of the tests. Use: npm test -- [unit|browser|page [part of a file name]] [--no-build]`,
    );
    process.exit(2);
  }
  return {
    chosen: first ? [first] : Object.keys(parts),
    filters: rest,
    build: !args.includes("--no-build"),
  };
}

async function runPart(name) {
  const part = parts[name];
  const files = readdirSync(join(root, "test"), { recursive: true }).filter(
    (file) => file.endsWith(part.suffix) && !/(^|\/)(node_modules|fixtures)\//.test(file),
  );
  const wanted = files.filter(
    (file) => filters.length === 0 || filters.some((filter) => `test/${file}`.includes(filter)),
  );
  if (wanted.length === 0) {
    console.error(
      files.length === 0
        ? `There are no test/**/*${part.suffix} files: that is a failure.`
        : `No test/**/*${part.suffix} file has ${filters.join(" or ")} in its name.`,
    );
    return { passed: 0, failed: 1 };
  }
  if (name === "page" && !browsers.chromium) {
    console.error("Chromium was not found: the page tests are not run.");
    return { passed: 0, failed: 0 };
  }
  if (wanted.some((file) => file.includes("page/examples"))) ensureExamples();
  return part.run(wanted.map((file) => `test/${file}`));
}

function runVitest(project, files) {
  const report = join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = runTool("vitest/vitest.mjs", [
    "run",
    "--project",
    project,
    ...reporters,
    ...files,
  ]);
  return readCounts(report, status, ({ numPassedTests, numTotalTests, testResults }) => ({
    passed: numPassedTests,
    // A test that was skipped did not pass.
    failed: numTotalTests - numPassedTests,
    failures: testResults.flatMap(nameFailures),
  }));
}

function nameFailures({ name, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status !== "passed");
  if (failed.length === 0) return message ? [`${file}: ${message}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join("\n")}`,
  );
}

async function runBrowserTests(files) {
  const report = join(scratch, "browser.json");
  const webkit = browsers.webkit && (await startWebKit(browsers.webkit));
  // Ctrl-C must not leave a display and a driver behind.
  const stop = () => webkit?.stop();
  process.once("exit", stop);
  const status = runTool("@web/test-runner/dist/bin.js", ["--files", ...files], {
    COUNTS_FILE: report,
    ...(webkit && { WEBKIT_PORT: String(webkit.port) }),
  });
  stop();
  process.off("exit", stop);
  return readCounts(report, status, (counts) => counts);
}

function runTool(file, args, more = {}) {
  const command = [join(root, "node_modules", file), ...args];
  return spawnSync(process.execPath, command, {
    cwd: root,
    stdio: "inherit",
    env: { ...env, ...more },
  }).status;
}

// A runner that failed outside any test (a file that does not load) still counts as a failure.
function readCounts(report, status, toCounts) {
  const counts = existsSync(report)
    ? toCounts(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
