import type { Mark } from "./mark.ts";

/**
 * Applies one tap: sets the mark of an answer, changes it, or takes it away when the same mark is
 * tapped again. One answer has one mark. Pure: the list handed in is not changed.
 */
export function reduceMarks(marks: readonly Mark[], tap: Mark): readonly Mark[] {
  const isSameAnswer = (mark: Mark) => mark.question === tap.question && mark.option === tap.option;
  const others = marks.filter((mark) => !isSameAnswer(mark));
  return marks.find(isSameAnswer)?.mark === tap.mark ? others : [...others, tap];
}
