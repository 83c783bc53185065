import { findMatters } from "./find-matters.ts";
import type { TalkView } from "../talk-view.ts";

/** Says that a statement matters to somebody, or no longer. */
export function toggleStatement(
  view: TalkView,
  { by, question, statement }: { by: string; question: string; statement: string },
): void {
  const { talk } = view;
  const { statements } = findMatters(talk, by);
  const matters = !statements.some(
    (one) => one.question === question && one.statement === statement,
  );
  const type = "set-statement-matters";
  view.act({ type, grid: talk.grid.id, by, question, statement, matters });
}
