import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { pagePolicy, writePage } from "./write-page.ts";
import type { PrintSettings } from "./print-edition.ts";

/** Prints grids, one after the other. */
export interface Printer {
  /**
   * Prints one grid.
   *
   * @returns a PDF file
   * @throws {Error} when the page does not come to be printed
   */
  print(settings: PrintSettings): Promise<Uint8Array>;
  /** Ends what the printer started. */
  close(): Promise<void>;
}

/** The folders that hold what a page needs. */
export interface PrinterFiles {
  /** The elements' own files: `dist/cdn`. */
  readonly elements: string;
  /** The built script of the page that is printed. */
  readonly script: string;
  /** Styles that stand beside the page's own, for example other fonts. Default: none. */
  readonly styles?: string;
}

// No such host can exist: what is not answered from memory goes nowhere.
const origin = "https://ithrive-grids.invalid";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * Makes a printer of a browser that runs. Nothing goes over the network: the page's few requests are answered from
 * memory, all others are refused.
 */
export async function createPrinter(browser: Browser, files: PrinterFiles): Promise<Printer> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems: string[] = [];
  let html = "";
  await page.setRequestInterception(true);
  page.on("request", (request) => void answer(request, () => html, files));
  page.on("pageerror", (error) => problems.push(String(error)));
  return {
    async print(settings) {
      problems.length = 0;
      html = writePage(settings, {
        words: findWords(files.elements, settings.grid.language),
        isStyled: files.styles !== undefined,
      });
      await page.goto(`${origin}/`, { waitUntil: "domcontentloaded" });
      await prepare(page, problems);
      return await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    },
    close: () => context.close(),
  };
}

async function prepare(page: Page, problems: readonly string[]): Promise<void> {
  try {
    // Module scripts run before this event, so it can be asked for once the page is complete.
    await page.waitForFunction("window.prepared !== undefined");
    await page.evaluate("window.prepared");
  } catch (error) {
    const reason = problems[0] ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`The page did not come to be printed: ${reason}`, { cause: error });
  }
}

async function answer(
  request: HTTPRequest,
  readPage: () => string,
  { elements, script, styles = "" }: PrinterFiles,
): Promise<void> {
  const url = new URL(request.url());
  if (url.origin !== origin) return request.abort("blockedbyclient");
  const headers = { "Content-Security-Policy": pagePolicy };
  const send = (contentType: string, body: string | Uint8Array) =>
    request.respond({ contentType, headers, body });
  if (url.pathname === "/") return send("text/html; charset=utf-8", readPage());
  if (url.pathname === "/fonts.css") return send("text/css", styles);
  const file =
    url.pathname === "/prepare-print.js" ? script : findElementFile(elements, url.pathname);
  if (file === undefined) return request.respond({ status: 404, body: "Not found" });
  return send(types[extname(file)] ?? "application/octet-stream", readFileSync(file));
}

function findElementFile(elements: string, path: string): string | undefined {
  const file = normalize(join(elements, path.replace(/^\/cdn\//, "")));
  const isInside = path.startsWith("/cdn/") && file.startsWith(elements + sep);
  return isInside && existsSync(file) ? file : undefined;
}

/** The address of the interface's wording in a language, where there is one beside the elements. */
function findWords(elements: string, language: string): string | undefined {
  const name = `words/${language.replace(/-.*/, "").toLowerCase()}.js`;
  return existsSync(join(elements, name)) ? `/cdn/${name}` : undefined;
}
