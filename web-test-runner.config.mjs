import { writeFileSync } from "node:fs";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import puppeteer from "puppeteer-core";
import { chromiumFlags } from "./scripts/chromium-flags.mjs";
import { findBrowsers } from "./scripts/find-browsers.mjs";

const { chromium, firefox, webkit } = findBrowsers();
// A WebDriver must be listening already: `npm test -- browser` starts one and sets this.
const webkitPort = Number(process.env["WEBKIT_PORT"] ?? 0);

/** Leaves the numbers of passed and failed tests for `npm test` to add up. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const file = process.env["COUNTS_FILE"];
    if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
  },
};

function countSessions(sessions) {
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    const counts = countSuite(session.testResults);
    passed += counts.passed;
    failed += counts.failed;
    // A file that does not load has no results at all: that counts as one failure.
    const broken = !session.passed || session.errors.length > 0;
    if (counts.failed === 0 && (broken || counts.passed === 0)) failed += 1;
  }
  return { passed, failed };
}

function countSuite(suite) {
  const counts = { passed: 0, failed: 0 };
  for (const test of suite?.tests ?? []) counts[test.passed ? "passed" : "failed"] += 1;
  for (const inner of suite?.suites ?? []) {
    const { passed, failed } = countSuite(inner);
    counts.passed += passed;
    counts.failed += failed;
  }
  return counts;
}

function listBrowsers() {
  const browsers = [];
  if (chromium) {
    const launchOptions = { executablePath: chromium, args: chromiumFlags };
    browsers.push(chromeLauncher({ launchOptions }));
  }
  if (firefox) {
    browsers.push(
      chromeLauncher({
        puppeteer, // Puppeteer speaks WebDriver BiDi to Firefox
        launchOptions: { browser: "firefox", executablePath: firefox },
        createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      }),
    );
  }
  if (webkit && webkitPort) {
    browsers.push(
      webdriverLauncher({
        hostname: "127.0.0.1",
        port: webkitPort,
        path: "/",
        logLevel: "error",
        capabilities: {
          browserName: "MiniBrowser",
          "wdio:enforceWebDriverClassic": true,
          "webkitgtk:browserOptions": { binary: webkit.miniBrowser, args: ["--automation"] },
        },
      }),
    );
  }
  return browsers;
}

export default {
  files: "test/**/*.browser.ts",
  nodeResolve: true,
  // Focus belongs to a window: tests side by side in one browser would take it from each other.
  concurrency: 1,
  concurrentBrowsers: 3,
  browsers: listBrowsers(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: "bdd", timeout: 60_000 } },
  // Said once for every file; what else a page logs is worth reading.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith("Lit is in dev mode"),
  plugins: [esbuildPlugin({ ts: true, target: "es2022", tsconfig: "test/tsconfig.json" })],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
};
