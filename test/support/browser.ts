import { type Browser, connect, type Page } from "puppeteer-core";
import { inject } from "vitest";

let connection: Promise<Browser> | undefined;

/** A page in a browser context of its own: nothing stored in it is seen by another test. */
export interface OpenPage {
  readonly page: Page;
  /**
   * What went wrong on the page so far, one line each: console errors (violations of the
   * policy are among them), uncaught errors, and requests that failed or were refused. A
   * request the page itself gave up, as when its reader goes on before a grid has come, is none.
   */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface OpenPageOptions {
  /** CSS pixels; default 1280. */
  readonly width?: number;
  /** CSS pixels; default 800. */
  readonly height?: number;
  /** Whether the page's scripts run; default yes. */
  readonly isScripted?: boolean;
  /** How long to wait for the page; default until nothing more is fetched. */
  readonly waitUntil?: "networkidle0" | "domcontentloaded";
  /** What to do with the empty page before it goes to the address. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The Chromium of this test's worker: a browser to itself keeps each page in front. */
export function connectBrowser(): Promise<Browser> {
  const addresses = inject("chromium");
  // Vitest numbers the workers that run at a time from 1.
  const browserWSEndpoint = addresses[Number(process.env["VITEST_POOL_ID"] ?? 1) - 1];
  if (!browserWSEndpoint) throw new Error("There is no Chromium for this worker.");
  return connect({ browserWSEndpoint });
}

/**
 * Opens an address in the Chromium of this test's worker, and waits until it has loaded.
 *
 * @throws {Error} when the address does not load
 */
export async function openPage(url: string, options: OpenPageOptions = {}): Promise<OpenPage> {
  connection ??= connectBrowser();
  const context = await (await connection).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 800 });
  const problems = collectProblems(page);
  await page.setJavaScriptEnabled(options.isScripted ?? true);
  await options.prepare?.(page);
  await page.goto(url, { waitUntil: options.waitUntil ?? "networkidle0" });
  return { page, problems, close: () => context.close() };
}

function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("requestfailed", (request) => {
    const errorText = request.failure()?.errorText ?? "failed";
    if (errorText !== "net::ERR_ABORTED") problems.push(`${request.url()}: ${errorText}`);
  });
  return problems;
}
