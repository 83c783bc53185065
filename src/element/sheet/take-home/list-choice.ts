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
  /** Whether people agree; empty where nobody said, or where `differently` says it. */
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
  const differently = decision?.differently ?? [];
  const { id, title, version, status } = grid.grid;
  return {
    id,
    title,
    version,
    status,
    decision: sayDecision(grid, talk),
    agreement: [
      ...(decision?.agreement === "agreed" ? [note.summary.agreed] : []),
      // Who it is stands with their words.
      ...(decision?.agreement === "seen-differently" && differently.length === 0
        ? [note.summary.differently]
        : []),
    ],
    differently: differently.map(({ by, text }) => ({ name: nameOf(by), words: text })),
    voices: listVoices(grid, paper.people),
    others: shown.order
      .filter((option) => !chosen.includes(option) && !hidden.includes(option))
      .map(nameOption),
    hidden: shown.hidden.map(({ option, why }) => ({ name: nameOption(option), why })),
  };
}
