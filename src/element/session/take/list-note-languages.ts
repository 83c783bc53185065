import { hasNoteWords, isSameLanguage } from "../../../words/index.ts";
import type { TalkView } from "../talk-view.ts";

/**
 * The languages a note of this talk can be written in, as BCP 47 tags: the screen's, then those that a grid of
 * the talk is there in, where the interface has a note's wording in them.
 */
export function listNoteLanguages({
  context,
  record,
  findGrid,
  findAddress,
}: TalkView): readonly string[] {
  const tags = record.grids.flatMap(({ grid }) => {
    const here = findGrid(grid.id);
    const others = here && findAddress(here) ? here.translations : [];
    return [grid.language, ...others.map(({ language }) => language)];
  });
  return tags
    .filter(hasNoteWords)
    .reduce(
      (languages, tag) =>
        languages.some((one) => isSameLanguage(one, tag)) ? languages : [...languages, tag],
      [context.language],
    );
}
