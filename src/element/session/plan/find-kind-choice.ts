import type { Decision } from "../../../record/index.ts";
import type { TalkView } from "../talk-view.ts";
import { findKind } from "./find-kind.ts";

/** The choice that the plan has its kind of help from, and the option's name as it was shown. */
export interface KindChoice {
  readonly name: string;
  readonly agreement: NonNullable<Decision>["agreement"];
}

/** The choice in this talk that names the plan's kind of help; undefined where none does. */
export function findKindChoice({ record, findGrid }: TalkView): KindChoice | undefined {
  for (const { grid, decision, asShown } of record.grids) {
    const today = findGrid(grid.id);
    const [chosen] = decision?.options ?? [];
    if (!today || !decision || !chosen) continue;
    if (findKind(today, decision.options) !== record.grouping?.agreed) continue;
    const name = asShown.options.find(({ id }) => id === chosen.option)?.name ?? chosen.option;
    return { name, agreement: decision.agreement };
  }
  return undefined;
}
