import type { GridReview } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { quote, sayChosen, sayViews } from "./phrases.ts";
import type { Note } from "./start-note.ts";

/** Each later look at the decision, oldest first. */
export function writeReviews(note: Note): string[] {
  const { reviews } = note.record;
  const { grouping, reviews: label } = note.words;
  if (reviews.length === 0) return [];
  return [
    label.heading,
    ...reviews.map((review) => {
      const people = review.by.map(note.nameOf).join("; ");
      const day = note.sayDay(note.dayOf(review.at));
      const said = review.grids.map((one) => sayReview(note, one));
      if (review.grouping !== undefined) {
        const kind = `${grouping.kind}: ${grouping.names[review.grouping][note.reader]}`;
        said.push([kind, ...sayViews(note, review.differently ?? [])].join("; "));
      }
      const planned = review.planned === null ? [] : [label.planned(note.sayDay(review.planned))];
      const about = [...(people === "" ? [] : [people]), ...planned].join("; ");
      const when = about === "" ? day : `${day} (${about})`;
      return `- ${when}: ${said.join(". ")}`;
    }),
  ];
}

function sayNext(note: Note, { grid, next, options = [] }: GridReview): string {
  const { reviews } = note.words;
  const talk = note.record.grids.find((one) => one.grid.id === grid);
  if (talk === undefined || options.length === 0) return next === null ? "" : reviews.next[next];
  return reviews.changeTo(options.map((one) => sayChosen(talk, one)).join("; "));
}

function sayReview(note: Note, review: GridReview): string {
  const { words } = note;
  const talk = note.record.grids.find((one) => one.grid.id === review.grid);
  const { stillRight, next, why, differences } = review;
  const said = [
    ...(stillRight === null
      ? []
      : [`${words.reviews.stillRight}: ${stillRight ? words.yes : words.no}`]),
    ...(next === null ? [] : [sayNext(note, review)]),
    ...why.map((one) => `${note.nameOf(one.by)}: ${quote(one)}`),
    ...(differences.length === 0 ? [] : [words.reviews.changed(differences.length)]),
  ];
  const need = cleanText(talk?.grid.need ?? review.grid);
  return said.length === 0 ? need : `${need}: ${said.join("; ")}`;
}
