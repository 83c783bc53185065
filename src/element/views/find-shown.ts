import type { CompiledGrid, CompiledOption, CompiledQuestion } from "../../compiled/index.ts";
import type { GridView, ShownView } from "./grid-view.ts";
import type { Reading } from "./reading.ts";

/** What is on the screen. */
export interface Shown {
  readonly view: ShownView;
  /** The options on the screen, in the author's order. */
  readonly options: readonly CompiledOption[];
  /** Those that can be reached: all but what the reader took off, in the author's order. */
  readonly kept: readonly CompiledOption[];
  /** Those the reader took off. */
  readonly hidden: readonly CompiledOption[];
  /** Place of the first option on the screen among those kept; from 0. */
  readonly start: number;
  /** The one question on the screen, where one stands alone. */
  readonly question: CompiledQuestion | undefined;
  /** The one option on the screen, where one stands alone. */
  readonly option: CompiledOption | undefined;
  /** The table needs more room than it has. */
  readonly scrolls: boolean;
}

// In em, so that a reader's larger text counts as a narrower container does.
const questionColumn = 8.5;
const optionColumn = 9.5;
const narrowest = 30;

/**
 * What to show of a grid in a container of that many em; undefined where nobody can know yet (not
 * measured, and no view asked for): the style sheet alone decides then, and everything is shown.
 */
export function findShown(
  grid: CompiledGrid,
  asked: GridView,
  ems: number | undefined,
  reading: Reading,
): Shown | undefined {
  const view = isView(asked) ? asked : chooseView(grid.options.length, ems);
  if (!view) return undefined;
  const hidden = grid.options.filter(({ id }) => reading.hidden.includes(id));
  const kept = grid.options.filter((option) => !hidden.includes(option));
  const most = view === "columns" ? countColumns(grid.options.length, ems) : kept.length;
  const start = Math.max(0, Math.min(reading.start, kept.length - most));
  const option =
    view === "option" ? grid.options.find(({ id }) => id === reading.option) : undefined;
  const options = view === "option" ? (option ? [option] : []) : kept.slice(start, start + most);
  return {
    view,
    options,
    kept,
    hidden,
    start,
    option,
    question:
      view === "question" ? grid.questions.find(({ id }) => id === reading.question) : undefined,
    scrolls: view === "table" && !hasRoom(kept.length, ems),
  };
}

const isView = (asked: string): asked is ShownView =>
  ["table", "columns", "question", "option"].includes(asked);

function chooseView(options: number, ems: number | undefined): ShownView | undefined {
  if (ems === undefined) return undefined;
  if (ems < narrowest) return "question";
  return hasRoom(options, ems) ? "table" : "columns";
}

function hasRoom(options: number, ems = Infinity): boolean {
  return ems >= questionColumn + options * optionColumn;
}

/** Two or three side by side, and fewer than there are where that can be: all of them is the table. */
function countColumns(options: number, ems = Infinity): number {
  const fitting = Math.floor((ems - questionColumn) / optionColumn);
  return Math.max(2, Math.min(3, options - 1, fitting));
}
