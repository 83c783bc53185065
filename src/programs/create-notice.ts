import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";
import type { CheckedFile, CheckMessage } from "../check/index.ts";

/**
 * A file or folder with something about it as a whole that no rule finds.
 *
 * @param part what it is, in words
 * @param isError whether it fails what was asked for. Default: false, a warning
 */
export function createNotice(
  path: string,
  reason: string,
  mend: string,
  part: "the file" | "the folder",
  isError = false,
): CheckedFile {
  const message = new VFileMessage(reason, { source: "ithrive-grids" });
  message.fatal = isError;
  message.file = path;
  message.name = path;
  message.note = mend;
  const about: Pick<CheckMessage, "weight" | "part"> = {
    weight: isError ? "must" : "look-at",
    part,
  };
  return Object.assign(new VFile({ path }), { messages: [Object.assign(message, about)] });
}
