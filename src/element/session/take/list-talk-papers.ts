import type { CompiledGrid } from "../../../compiled/index.ts";
import type { GridTalk } from "../../../record/index.ts";
import { createSpeech } from "../../parts/create-speech.ts";
import type { EditionName } from "../../sheet/edition.ts";
import type { PaperSize } from "../../sheet/paper-size.ts";
import type { PaperView } from "../../sheet/paper-view.ts";
import type { TalkView } from "../talk-view.ts";

/**
 * What a talk prints: one paper for each of its grids that reads as it did in the talk; what a family takes home, once. Marks that
 * somebody has not yet agreed to show never reach paper, and it says so.
 */
export function listTalkPapers(
  host: HTMLElement & { readonly paper: PaperSize | undefined },
  view: TalkView,
  edition: EditionName,
): readonly PaperView[] {
  const { record, isCovered, state, nation, today, words, context } = view;
  const isAtFinish = state.step === "finish";
  const create = (grid: CompiledGrid): PaperView => ({
    ...createSpeech(host, grid.language),
    grid,
    reader: isAtFinish && edition !== "take-home" ? state.reader : "family",
    paper: host.paper === "letter" ? "letter" : "a4",
    today,
    nation,
    ...(isCovered ? { notice: words.covered.paper } : { record }),
  });
  if (edition === "take-home") return isCovered ? [] : [create(context.grid)];
  return record.grids.flatMap((talk) => {
    const grid = view.findGrid(talk.grid.id);
    return grid?.digest === talk.grid.digest ? create(leaveOut(grid, talk)) : [];
  });
}

/** A grid without the options that are not offered in the place of a talk. */
function leaveOut(grid: CompiledGrid, { shown }: GridTalk): CompiledGrid {
  const hidden = new Set(shown.hidden.map(({ option }) => option));
  return { ...grid, options: grid.options.filter(({ id }) => !hidden.has(id)) };
}
