import type { ChosenOption } from "../../../record/index.ts";
import type { TalkView } from "../talk-view.ts";
import type { UndatedAction } from "../undated.ts";
import { findKind } from "./find-kind.ts";
import { listWriters } from "./list-writers.ts";

/**
 * Where people choose the kind of help itself, the plan has its kind of help from that: nobody is asked twice. A kind
 * that was picked in the plan stays.
 *
 * @param options what is chosen from now on
 * @returns what is to be done besides recording the choice
 */
export function followKind(view: TalkView, options: readonly ChosenOption[]): UndatedAction[] {
  const { context, record, talk, today } = view;
  const { grouping } = record;
  const before = findKind(context.grid, talk.decision?.options ?? []);
  const kind = findKind(context.grid, options);
  const isOwn = grouping !== null && grouping.agreed !== before;
  if (kind === before || isOwn) return [];
  if (kind !== undefined) {
    const people = listWriters(view).map(({ id }) => id);
    return [{ type: "agree-grouping", agreed: kind, people, on: today }];
  }
  // What somebody said of the kind is not thrown away with it.
  return grouping === null || grouping.differently.length > 0 ? [] : [{ type: "clear-grouping" }];
}
