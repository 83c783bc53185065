import { hasNoteWords, isSameLanguage } from "../../../words/index.ts";
import { nameSecondFile } from "../../further/second/name-second-file.ts";
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
    const src = here && findAddress(here);
    const others = src ? here.translations.filter((one) => nameSecondFile(src, here, one)) : [];
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
