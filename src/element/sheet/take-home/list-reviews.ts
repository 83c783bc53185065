import type { GridReview } from "../../../record/index.ts";
import { formatDay } from "../../parts/format-day.ts";
import { sayKindViews } from "../../record-view/say-kind-views.ts";
import { joinWith } from "../../session/join-with.ts";
import type { PartItem } from "./list-parts.ts";
import type { PaperRecord } from "./paper-record.ts";

/** What came of each later look at the choice, oldest first; then each person's words about it. */
export function listReviews(paper: PaperRecord): readonly PartItem[] {
  const { record, note, language, nameOf } = paper;
  return record.reviews.flatMap(({ at, grids, grouping, differently = [] }): PartItem[] => {
    const kind = grouping && note.grouping.names[grouping].family;
    return [
      {
        words: formatDay(at.slice(0, 10), language),
        notes: [
          ...grids.map((one) => sayReview(one, paper)),
          ...(kind === undefined ? [] : [`${note.grouping.kind}: ${kind}`]),
          ...sayKindViews(differently, note, nameOf),
        ],
      },
      ...grids.flatMap(({ why }) => why.map(({ by, text }) => ({ by: nameOf(by), words: text }))),
    ];
  });
}

function sayReview(review: GridReview, { record, note, talk }: PaperRecord): string {
  const { grid, next, options = [], stillRight } = review;
  const { reviews, yes, no } = note;
  const known = record.grids.find((one) => one.grid.id === grid);
  const names = options.map(
    ({ option }) => known?.asShown.options.find(({ id }) => id === option)?.name ?? option,
  );
  const what =
    names.length > 0
      ? reviews.changeTo(joinWith(names, talk))
      : next === null
        ? reviews.noNext
        : reviews.next[next];
  const still = stillRight === null ? "" : ` ${reviews.stillRight}: ${stillRight ? yes : no}.`;
  return `${known?.grid.need ?? grid}: ${what}.${still}`;
}
