import { parseJson } from "./parse-json.ts";

/** What a character that could not be read is turned into: bytes of a broken file were lost there. */
const lostSign = "\ufffd";

/**
 * What is whole in a broken file of talks, each talk by itself. In a file that was saved here every talk begins with a
 * line that starts with its brace, and nothing that people typed can start one.
 *
 * @returns the values in the file's order; undefined in the place of each that is damaged
 */
export function findWholeTalks(text: string): readonly unknown[] {
  const [before = "", ...pieces] = text.split(/^(?=\{)/m);
  // The beginning of the file is missing, with that of its first talk.
  const lost = ["", "["].includes(before.trim()) ? [] : [undefined];
  return [...lost, ...pieces.map(readPiece)];
}

/** One talk, with the comma or the bracket that follows it in the file. */
function readPiece(piece: string): unknown {
  if (piece.includes(lostSign)) return undefined;
  const end = piece.trimEnd();
  return parseJson(/[,\]]$/.test(end) ? end.slice(0, -1) : end);
}
