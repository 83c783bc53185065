import type { GroupingView } from "../../record/index.ts";
import type { NoteWords } from "../../words/index.ts";

/** How each person who sees the kind of help differently sees it, as they said it. */
export function sayKindViews(
  views: readonly GroupingView[],
  { grouping }: NoteWords,
  nameOf: (id: string) => string,
): readonly string[] {
  return views.map(({ by, grouping: other, words }) =>
    [`${nameOf(by)}:`, other && grouping.names[other].family, words?.text]
      .filter(Boolean)
      .join(" "),
  );
}
