import type { CompiledGrid } from "../../compiled/index.ts";
import type { DecisionRecord } from "../../record/index.ts";
import { createSpeech } from "../parts/create-speech.ts";
import { getToday } from "../parts/get-today.ts";
import type { EditionName } from "../sheet/edition.ts";
import type { PaperView } from "../sheet/paper-view.ts";

/** What of a record's element says how it is printed. */
type RecordHost = HTMLElement & {
  readonly for: string;
  readonly nation: string | undefined;
  readonly paper: string | undefined;
  readonly today: string | undefined;
};

/** What a record prints: nothing on a sheet without the grid as it was in the talk, since marks on other words would say what nobody meant. */
export function listRecordPapers(
  host: RecordHost,
  record: DecisionRecord,
  grid: CompiledGrid,
  edition: EditionName,
): readonly PaperView[] {
  const talk = record.grids.find((one) => one.grid.id === grid.id);
  if (!talk || (edition !== "take-home" && talk.grid.digest !== grid.digest)) return [];
  const { nation } = host;
  return [
    {
      ...createSpeech(host, grid.language),
      grid,
      record,
      reader: host.for === "notes" ? "notes" : "family",
      paper: host.paper === "letter" ? "letter" : "a4",
      today: host.today ?? getToday(),
      nation,
    },
  ];
}
