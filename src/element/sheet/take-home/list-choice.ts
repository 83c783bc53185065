import type { GridTalk } from "../../../record/index.ts";
import { sayDecision } from "../../record-view/say-decision.ts";
import { listVoices, type Voice } from "./list-voices.ts";
import type { PaperRecord } from "./paper-record.ts";

/** What was decided about one grid. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly status: GridTalk["grid"]["status"];
  /** One sentence: the choice, or that nothing is decided yet. */
  readonly decision: string;
  /** Who took part in deciding, and whether people agree; empty where neither was said. */
  readonly agreement: readonly string[];
  /** How somebody sees it differently, in their words. */
  readonly differently: readonly { readonly name: string; readonly words: string }[];
  readonly voices: readonly Voice[];
  /** Options that were looked at and are not the choice, by their names. */
  readonly others: readonly string[];
  /** Options that were not shown in this place, and why. */
  readonly hidden: readonly { readonly name: string; readonly why: string }[];
}

/** What a family decided about one grid, ready for paper. Nothing in it is empty but a list. */
export function listChoice(grid: GridTalk, paper: PaperRecord): Choice {
  const { decision, asShown, shown } = grid;
  const { talk, note, nameOf } = paper;
  const nameOption = (id: string) => asShown.options.find((one) => one.id === id)?.name ?? id;
  const chosen = (decision?.options ?? []).map(({ option }) => option);
  const hidden = shown.hidden.map(({ option }) => option);
  const { id, title, version, status } = grid.grid;
  return {
    id,
    title,
    version,
    status,
    decision: sayDecision(grid, talk),
    agreement: [
      ...(decision?.agreement === "agreed" ? [note.summary.agreed] : []),
      ...(decision?.agreement === "seen-differently" ? [note.summary.differently] : []),
    ],
    differently: (decision?.differently ?? []).map(({ by, text }) => ({
      name: nameOf(by),
      words: text,
    })),
    voices: listVoices(grid, paper.people),
    others: shown.order
      .filter((option) => !chosen.includes(option) && !hidden.includes(option))
      .map(nameOption),
    hidden: shown.hidden.map(({ option, why }) => ({ name: nameOption(option), why })),
  };
}
