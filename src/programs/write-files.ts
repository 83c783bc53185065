import { mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { FileError } from "./file-error.ts";

/**
 * Writes files below a folder, making folders as needed. Each is written under another name
 * first and then renamed, so that a server never hands out half a file. No link inside the folder is
 * followed out of it.
 *
 * @param folder the folder, absolute
 * @param files paths relative to it, with forward slashes
 * @param shown how a message names the folder
 * @throws {FileError} when one cannot be written
 */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; text: string | Uint8Array }[],
  shown: string,
): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path);
    const unfinished = `${target}.${process.pid}.unfinished`;
    try {
      await mkdir(dirname(target), { recursive: true });
      await refuseOutside(dirname(target), folder);
      await rm(unfinished, { force: true });
      await writeFile(unfinished, text, { flag: "wx" });
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw new FileError(`Cannot write ${join(shown, path)}`, error);
    }
  }
}

async function refuseOutside(inner: string, folder: string): Promise<void> {
  const isInside = `${await realpath(inner)}${sep}`.startsWith(`${await realpath(folder)}${sep}`);
  if (!isInside) throw new Error("its folder is a link that leads elsewhere");
}
