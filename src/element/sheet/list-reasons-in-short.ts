import { sortReasons } from "../../record/index.ts";
import { findShownText } from "../record-view/find-shown-text.ts";
import { cutShort, type Told } from "./cut-short.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What made the difference, for each person apart: own words first, then what was tapped. */
export function listReasonsInShort(context: SheetContext): readonly Told[] {
  const { talk, nameOf, said, words, paperWords, record } = context;
  const decision = talk?.decision;
  if (!talk || !decision) return [];
  const people = record?.people.map(({ id }) => id) ?? [];
  const told = people.flatMap((person) => {
    const own = decision.words.filter(({ by }) => by === person).map(({ text }) => text);
    const tapped = sortReasons(decision.because.filter(({ by }) => by === person)).map((reason) => {
      const { title, detail } = findShownText(talk.asShown, reason);
      const mark = reason.reaction ? said.marks[reason.reaction] + words.common.colon : "";
      // A statement says by itself what it is about.
      return (
        mark +
        (detail && reason.statement === undefined
          ? title + paperWords.takeHome.on + `“${detail}”`
          : title)
      );
    });
    const differently = decision.differently
      .filter(({ by }) => by === person)
      .map(({ text }) => text);
    return [...own, ...differently, ...tapped].map((say) => ({ name: nameOf(person), say }));
  });
  return cutShort(told, context);
}
