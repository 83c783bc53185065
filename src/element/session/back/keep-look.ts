import { compareShown, createGridReference, type GridTalk } from "../../../record/index.ts";
import { createShown } from "../../record-view/create-shown.ts";
import { listWriters } from "../plan/list-writers.ts";
import type { TalkView } from "../talk-view.ts";
import { listDecided } from "./list-decided.ts";
import type { LookBack } from "./look-back.ts";
import { startGridLook } from "./start-look-back.ts";

/** One look at everything that was decided, added to those before: nothing of the talk is written over. */
export function keepLook(view: TalkView, back: LookBack): void {
  const { grouping } = back;
  const differently = Object.entries(back.differently).map(([by, { grouping: other, text }]) => ({
    by,
    text,
    ...(other !== undefined && other !== grouping && { grouping: other }),
  }));
  view.act({
    type: "add-review",
    people: listWriters(view).map(({ id }) => id),
    on: view.today,
    grids: listDecided(view.record).map((talk) => createReview(talk, back, view)),
    ...(grouping && { grouping, differently }),
  });
  view.show({ back: { ...back, isKept: true }, lookAgain: undefined, message: "" });
}

function createReview(talk: GridTalk, back: LookBack, view: TalkView) {
  const { stillRight, next, options, why } = back.grids[talk.grid.id] ?? startGridLook();
  return {
    grid: talk.grid.id,
    stillRight,
    next,
    why: Object.entries(why)
      .filter(([, text]) => text.trim() !== "")
      .map(([by, text]) => ({ by, text })),
    differences: findDifferences(talk, view),
    ...(next === "change" && options.length > 0 && { options: [...options] }),
  };
}

/** None where the grid of today is not here: the screen has said so. */
function findDifferences(talk: GridTalk, { context, findGridToday, findHere }: TalkView) {
  const grid = findGridToday(talk.grid);
  if (typeof grid === "string") return [];
  const here = findHere(grid);
  return compareShown(talk, {
    grid: createGridReference(grid),
    asShown: createShown(grid, context.words),
    ...(here && { here }),
  });
}
