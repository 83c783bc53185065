import type { TranslationOutline } from "../../../check/index.ts";

/** Says whether a translation still says everything it said, and now has a place for every cell. */
export function isSameWords(before: TranslationOutline, after: TranslationOutline): boolean {
  return (
    after.cells.length === before.cells.length &&
    after.cells.every(({ at, say, of, state }, index) => {
      const earlier = before.cells[index];
      const isKept = earlier?.state === "missing" || (earlier?.say === say && earlier.of === of);
      return at !== undefined && state === earlier?.state && isKept;
    })
  );
}
