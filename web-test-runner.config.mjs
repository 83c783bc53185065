import { writeFileSync } from "node:fs";
import { relative } from "node:path";
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

/** Leaves the numbers of passed and failed tests, and what failed, for `npm test` to add up. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const file = process.env["COUNTS_FILE"];
    if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
  },
};

function countSessions(sessions) {
  let passed = 0;
  const failures = [];
  for (const session of sessions) {
    const tests = listTests(session.testResults);
    const place = `${relative(process.cwd(), session.testFile)} in ${session.browser.name}`;
    const failed = tests.filter((test) => !test.passed);
    passed += tests.length - failed.length;
    for (const { path, error } of failed)
      failures.push(`${place}: ${path}\n${error?.message ?? "no message"}`);
    // A file that does not load has no results at all: that counts as one failure.
    const broken = !session.passed || session.errors.length > 0;
    if (failed.length === 0 && (broken || tests.length === 0))
      failures.push(
        [`${place}: the file`, ...session.errors.map(({ message }) => message)].join("\n"),
      );
  }
  return { passed, failed: failures.length, failures };
}

function listTests(suite, above = []) {
  const tests = (suite?.tests ?? []).map(({ name, passed, error }) => {
    return { path: [...above, name].join(" > "), passed, error };
  });
  const inner = (suite?.suites ?? []).flatMap((each) => listTests(each, [...above, each.name]));
  return [...tests, ...inner];
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
