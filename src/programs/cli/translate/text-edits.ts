/** Changes to a text, gathered and then made together. Places count from the start of the text as it was. */
export interface TextEdits {
  /** Puts text in place of a stretch. */
  replace(start: number, end: number, text: string): void;
  /** Puts text in before whatever else changes at a place; several follow one another as they were added. */
  insert(at: number, text: string): void;
  /** The text with all changes made. */
  apply(): string;
}

/** Starts with no change. */
export function createTextEdits(text: string): TextEdits {
  const edits: { start: number; end: number; text: string; rank: number }[] = [];
  return {
    replace: (start, end, replacement) =>
      void edits.push({ start, end, text: replacement, rank: 1 }),
    insert: (at, added) => void edits.push({ start: at, end: at, text: added, rank: 0 }),
    apply() {
      let result = "";
      let at = 0;
      // Sorting is stable: what was added first comes first.
      for (const edit of edits.sort((a, b) => a.start - b.start || a.rank - b.rank)) {
        result += text.slice(at, edit.start) + edit.text;
        at = Math.max(at, edit.end);
      }
      return result + text.slice(at);
    },
  };
}
