import type { TranslatedCell } from "../../../check/index.ts";
import { groupCells, isToAsk } from "./group-cells.ts";
import { writeItems, writeWords } from "./write-words.ts";

/** What a new translation is of, and what it is to be. */
export interface NewTranslation {
  /** The line that gives editors the schema. */
  readonly schemaLine: string;
  /** The grid's id. */
  readonly grid: string;
  /** BCP 47 tag of the words to come. */
  readonly language: string;
  readonly edition: "easy-read" | undefined;
  readonly cells: readonly TranslatedCell[];
}

/** Writes a translation that has no words yet: every cell below its original. */
export function startTranslation(start: NewTranslation): string {
  const { schemaLine, grid, language, edition, cells } = start;
  const toAsk = cells.filter(isToAsk);
  const lines = [
    schemaLine,
    "# Words alone: everything else is the grid's own. Write the words of each cell into its say, between the quotes.",
    "# The line above a cell is its original. of tells what the words were made from: leave it as it is.",
    "# The numbers must be those of the original. Until somebody who speaks the language has agreed the words,",
    "# status stays draft, and every page says so.",
    "format: 1",
    `grid: ${grid}`,
    `language: ${language}`,
    ...(edition ? [`edition: ${edition}`] : []),
    "status: draft",
    "words:",
    ...writeWords(groupCells(cells), "  "),
    ...(toAsk.length > 0 ? ["  questionsToAsk:", ...writeItems(toAsk, "    ")] : []),
  ];
  return `${lines.join("\n")}\n`;
}
