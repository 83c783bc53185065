import type { SnippetChoices } from "./create-snippet.ts";
import { snippetWords } from "./words.ts";

/** What a web editor should know of the snippet they chose, most needed first. */
export function listNotes({
  way,
  folder,
  page,
  exitUrl,
  integrity,
}: SnippetChoices): readonly string[] {
  const { notes } = snippetWords;
  return [
    ...(folder.startsWith("http:") && !isOnThisMachine(folder) ? [notes.insecure] : []),
    notes.standIn,
    ...(way === "frame" && exitUrl ? [notes.frameExit(exitUrl)] : []),
    ...(way === "frame" ? [notes.frame, notes.resizer] : [notes.crossOrigin]),
    page ? notes.page : notes.noPage,
    notes.contacts,
    Object.keys(integrity).length > 0 ? notes.integrity : notes.noIntegrity,
  ];
}

function isOnThisMachine(address: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);
}
