import type { OwnWords } from "../generated/decision-record.ts";
import { needRoom } from "../needs.ts";
import { RecordActionError } from "../record-action-error.ts";

/** Words as a person types them. Blank text takes back what that person wrote there. */
export interface Typed {
  /** Whose words they are: a person's id. */
  by: string;
  /** At most 2000 characters. */
  text: string;
}

const mostCharacters = 2000;

/**
 * The words that stand after somebody typed. New words start as notes-only. Words mended by the
 * same person keep what that person said about who may see them; written over by somebody else
 * they are notes-only again, and words that were not to be kept stay so until their writer says.
 * @returns undefined where the text is blank.
 */
export function writeWords(
  action: { type: string },
  before: OwnWords | undefined,
  typed: Typed,
): OwnWords | undefined {
  if (typed.text.trim() === "") return undefined;
  if ([...typed.text].length > mostCharacters) {
    throw new RecordActionError(
      action.type,
      `the words are longer than ${mostCharacters} characters. Limit the box they are typed in.`,
    );
  }
  return { text: typed.text, by: typed.by, seenBy: chooseSeenBy(before, typed.by) };
}

function chooseSeenBy(before: OwnWords | undefined, by: string): OwnWords["seenBy"] {
  if (before === undefined) return "notes-only";
  return before.by === by || before.seenBy === "not-kept" ? before.seenBy : "notes-only";
}

/** The same for a list that holds one entry for each person: adds, mends or removes that person's. */
export function writeWordsInList(
  action: { type: string },
  list: OwnWords[],
  typed: Typed,
): OwnWords[] {
  const place = list.findIndex((one) => one.by === typed.by);
  const words = writeWords(action, list[place], typed);
  if (place === -1) {
    if (words === undefined) return list;
    needRoom(action, "entries here", list.length + 1, 50);
    return [...list, words];
  }
  return list.flatMap((one, index) => (index === place ? (words ?? []) : one));
}
