import { open } from "node:fs/promises";
import { decodeSource, readSource, type Source } from "../author/index.ts";
import { FileError } from "./file-error.ts";
import { showPath } from "./show-path.ts";

/**
 * Reads one authored file. One that holds nonsense is read too, and says so.
 *
 * @param file absolute
 * @param cwd the folder that its path in findings is relative to
 * @throws {FileError} when the computer cannot read it
 */
export async function readAuthoredFile(file: string, cwd: string): Promise<Source> {
  const shown = showPath(file, cwd);
  try {
    const decoded = decodeSource(shown, await readStart(file));
    return "problems" in decoded ? decoded : readSource(decoded);
  } catch (error) {
    throw new FileError(`Cannot read ${shown}`, error);
  }
}

const mostBytes = 1_048_576;

// Four times what an author's file may hold: enough to be told that it is too large, without
// reading a disk image into memory.
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(Math.min((await file.stat()).size, mostBytes));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length < mostBytes ? length : findCharacterEnd(buffer));
  } finally {
    await file.close();
  }
}

// A file cut in the middle of a character would be called badly encoded, not too large.
function findCharacterEnd(bytes: Uint8Array): number {
  let end = bytes.length - 1;
  while (end > bytes.length - 4 && ((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return end;
}
