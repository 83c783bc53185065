import type { CompiledOption } from "../../compiled/index.ts";
import type { TalkView } from "./talk-view.ts";

/** The options of the grid that are shown in this talk, in their order. */
export function listShownOptions({ talk, context }: TalkView): CompiledOption[] {
  return talk.shown.order.flatMap(
    (id) => context.grid.options.find((option) => option.id === id) ?? [],
  );
}
