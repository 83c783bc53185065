import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";
import type { CheckedFile, CheckMessage } from "../check/index.ts";

/**
 * A file or folder that no rule looks at, with one warning about it as a whole.
 *
 * @param part what it is, in words
 */
export function createNotice(
  path: string,
  reason: string,
  mend: string,
  part: "the file" | "the folder",
): CheckedFile {
  const message = new VFileMessage(reason, { source: "ithrive-grids" });
  message.fatal = false;
  message.file = path;
  message.name = path;
  message.note = mend;
  const about: Pick<CheckMessage, "weight" | "part"> = { weight: "look-at", part };
  return Object.assign(new VFile({ path }), { messages: [Object.assign(message, about)] });
}
