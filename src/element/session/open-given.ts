import type { CompiledGrid } from "../../compiled/index.ts";
import { type DecisionRecord, readRecord } from "../../record/index.ts";
import { findRecordProblem } from "../record-view/find-record-problem.ts";
import { isComingBack } from "./back/is-coming-back.ts";
import { canGoOn } from "./can-go-on.ts";
import { readScreen } from "./read-screen.ts";
import type { TalkController, TalkStart } from "./talk-controller.ts";

/** What a page gave to open. */
export interface Given {
  /** A record; undefined: a new talk. */
  readonly record: unknown;
  /** Where people were in it, as `screen` told the page. */
  readonly screen: unknown;
}

/** Why no talk is open now. */
export interface NotOpened {
  /** A record that can be read but not gone on with. */
  readonly readOnly?: DecisionRecord;
  readonly problem?: "malformed" | "unknown-format";
}

/** Opens what a page gave: begins a talk, goes on with one, looks back at one, or says why not. */
export function openGiven(
  talk: TalkController,
  given: Given,
  { start, grid, today }: { start: TalkStart; grid: CompiledGrid; today: string },
): NotOpened {
  if (given.record === undefined) {
    talk.begin(start);
    return {};
  }
  const record = readRecord(given.record);
  if (!record) return { problem: findRecordProblem(given.record) };
  const screen = readScreen(given.screen);
  const goesOn = canGoOn(record, grid);
  const looksBack = isComingBack(record, grid, today);
  if (looksBack) talk.lookBack(record, start);
  else if (goesOn) talk.goOn(record, start, today);
  // Where the grid has changed since, people look back.
  if (screen && (screen.back || goesOn)) talk.resume(screen);
  return looksBack || goesOn ? {} : { readOnly: record };
}
