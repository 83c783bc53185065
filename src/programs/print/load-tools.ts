import type * as PdfReader from "pdfjs-dist/legacy/build/pdf.mjs";
import type * as BrowserDriver from "puppeteer-core";
import { FileError } from "../index.ts";

// Only printing needs them, and they are large: whoever does not print does not install them.

/**
 * Loads what drives the browser.
 *
 * @throws {FileError} when it is not installed
 */
export async function loadBrowserDriver(): Promise<Pick<typeof BrowserDriver, "launch">> {
  return orExplain(() => import("puppeteer-core"));
}

/**
 * Loads what reads PDF files.
 *
 * @throws {FileError} when it is not installed
 */
export async function loadPdfReader(): Promise<typeof PdfReader> {
  return orExplain(() => import("pdfjs-dist/legacy/build/pdf.mjs"));
}

async function orExplain<Tool>(load: () => Promise<Tool>): Promise<Tool> {
  try {
    return await load();
  } catch (error) {
    const isMissing =
      error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    if (!isMissing) throw error;
    throw new FileError(
      "Cannot print",
      new Error(
        "printing needs two packages that are not installed; run npm install puppeteer-core pdfjs-dist, and the command again",
      ),
    );
  }
}
