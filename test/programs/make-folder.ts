import { mkdtemp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { sampleFiles } from "../compile/sample-files.ts";

/** Makes a folder of its own for one test, with these files in it; it is gone after the test. */
export async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ithrive-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) await writeInto(folder, path, text);
  return folder;
}

/** The sample library, with some files changed, added, or (undefined) left out. */
export function changeSample(
  changes: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const files = { ...sampleFiles, ...changes };
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * Writes one file below a folder, making folders as needed. It appears whole, as most editors save:
 * whoever watches never sees half of it.
 */
export async function writeInto(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, "unfinished"), text);
  await rename(join(folder, "unfinished"), join(folder, path));
}
