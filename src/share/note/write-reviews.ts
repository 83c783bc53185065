import type { GridReview } from "../../record/index.ts";
import { cleanText } from "./clean-text.ts";
import { quote } from "./phrases.ts";
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
      const day = note.sayDay(review.at.slice(0, 10));
      const said = review.grids.map((one) => sayReview(note, one));
      if (review.grouping !== undefined) {
        said.push(`${grouping.kind}: ${grouping.names[review.grouping][note.reader]}`);
      }
      const when = people === "" ? day : `${day} (${people})`;
      return `- ${when}: ${said.join(". ")}`;
    }),
  ];
}

function sayReview(note: Note, review: GridReview): string {
  const { words } = note;
  const talk = note.record.grids.find((one) => one.grid.id === review.grid);
  const { stillRight, next, why, differences } = review;
  const said = [
    ...(stillRight === null
      ? []
      : [`${words.reviews.stillRight}: ${stillRight ? words.yes : words.no}`]),
    ...(next === null ? [] : [words.reviews.next[next]]),
    ...why.map((one) => `${note.nameOf(one.by)}: ${quote(one)}`),
    ...(differences.length === 0 ? [] : [words.reviews.changed(differences.length)]),
  ];
  const need = cleanText(talk?.grid.need ?? review.grid);
  return said.length === 0 ? need : `${need}: ${said.join("; ")}`;
}
