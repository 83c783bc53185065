import type { Source } from "../../author/index.ts";
import { checkFiles, type CheckedFile } from "../../check/index.ts";

const unreadable: readonly string[] = ["yaml-syntax", "markdown-structure", "schema", "unique-ids"];

/**
 * Lists the files that cannot be read for certain, each with what keeps it from that. A command that
 * writes from a file asks for this first; other findings are about what the file says, and stand in no way.
 *
 * @param alsoBlocking rules whose errors stand in the way of this command too; default none
 */
export function listBroken(files: Source[], alsoBlocking: readonly string[] = []): CheckedFile[] {
  const blocking = [...unreadable, ...alsoBlocking];
  // The day tells nothing here: dates that have gone by make no file unreadable.
  const { files: checked } = checkFiles({ files, today: "2000-01-01" });
  return checked.flatMap((file) => {
    const messages = file.messages.filter(
      ({ fatal, ruleId }) => fatal && blocking.includes(ruleId ?? ""),
    );
    return messages.length > 0 ? [Object.assign(file, { messages })] : [];
  });
}
