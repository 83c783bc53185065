import {
  describeCell,
  type TranslatedCell,
  type TranslationOutline,
} from "../../../check/index.ts";
import { countThings } from "../count-things.ts";
import { showLine } from "../show-line.ts";

/** What was done to a translation. */
export interface TranslationReport {
  /** How messages name the file. */
  readonly shown: string;
  /** The translation as it was before. */
  readonly outline: TranslationOutline;
  readonly isNew: boolean;
  readonly isWritten: boolean;
}

const most = 10;

/** Says in a few lines what was done, what has changed, and what waits for words. */
export function reportTranslation(report: TranslationReport): string {
  const { shown, outline, isNew, isWritten } = report;
  const { cells, leftovers, original } = outline;
  const pick = (state: TranslatedCell["state"]) => cells.filter((cell) => cell.state === state);
  const missing = pick("missing");
  const added = missing.filter(({ at }) => at === undefined);
  const outdated = pick("outdated");
  const done = isNew ? "Written" : isWritten ? "Brought up to date" : "Nothing to do";
  const counts = [
    `${countThings(cells.length, "cell")}`,
    `${pick("current").length} current`,
    `${outdated.length} whose original has changed`,
    `${missing.length} without words${isNew || added.length === 0 ? "" : ` (${added.length} new)`}`,
  ];
  const lines = [
    `${done}: ${showLine(shown)}`,
    `${counts.join(", ")}.`,
    ...listSome("The original has changed: look at the words again", outdated, (cell) =>
      describeCell(original.value, cell),
    ),
    ...listSome("In the file, and not in the grid", leftovers, (path) => path.join("/")),
  ];
  return `${lines.join("\n")}\n`;
}

function listSome<T>(heading: string, items: readonly T[], say: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const more = items.length - most;
  return [
    `${heading}:`,
    ...items.slice(0, most).map((item) => `  ${showLine(say(item))}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
