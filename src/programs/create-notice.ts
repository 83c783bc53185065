import { VFile } from "vfile";
import { VFileMessage } from "vfile-message";

/** A file or folder that no rule looks at, with one warning about it as a whole. */
export function createNotice(path: string, reason: string, mend: string): VFile {
  const message = new VFileMessage(reason, { source: "ithrive-grids" });
  message.fatal = false;
  message.file = path;
  message.name = path;
  message.note = mend;
  const file = new VFile({ path });
  file.messages.push(message);
  return file;
}
