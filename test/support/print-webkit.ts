import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { findBrowsers } from "../../scripts/find-browsers.mjs";

/** One page to print. */
export interface WebKitPrint {
  readonly url: string;
  /** An expression that is true when the page may be printed. */
  readonly ready: string;
  /** What makes the page print itself; left out, the browser's own command does. */
  readonly press?: string;
  /** Default `iso_a4`. */
  readonly paper?: "iso_a4" | "na_letter";
  /** In mm, on every side; default 10. */
  readonly margin?: number;
}

/**
 * Prints pages with WebKitGTK, one after the other, on upright paper: what a reader gets who changes nothing in the dialog.
 *
 * @returns a PDF file for each
 * @throws {Error} when WebKitGTK cannot be found, or does not print
 */
export async function printWithWebKit(
  jobs: readonly WebKitPrint[],
): Promise<readonly Uint8Array[]> {
  const { webkitPaper } = findBrowsers();
  if (!webkitPaper)
    throw new Error("What prints with WebKit was not found: its paper is not tested.");
  const folder = mkdtempSync(join(tmpdir(), "webkit-paper-"));
  const files = jobs.map((_, index) => join(folder, `${index}.pdf`));
  try {
    const { dbus, xvfbRun, python } = webkitPaper;
    const script = new URL("print-webkit.py", import.meta.url).pathname;
    const program = spawn(xvfbRun, ["-a", dbus, "--", python, script], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    program.stdin.end(
      JSON.stringify(
        jobs.map((job, index) => ({ paper: "iso_a4", margin: 10, ...job, file: files[index] })),
      ),
    );
    const [said, [status]] = await Promise.all([text(program.stderr), once(program, "close")]);
    if (status !== 0) throw new Error(`WebKit did not print. ${said}`);
    return files.map((file) => readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
