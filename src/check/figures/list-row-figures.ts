import type { Source } from "../../author/index.ts";
import type { Library } from "../library/library.ts";
import type { Answer, QuestionOutline } from "../outline/grid-outline.ts";
import { type CellFigure, listCellFigures } from "./list-cell-figures.ts";

/** A figure in the words of one answer of a row. */
export interface RowFigure {
  readonly cell: Answer;
  readonly figure: CellFigure;
}

/** Lists the figures in the words of all answers to a question, on both layers. */
export function listRowFigures(
  source: Source,
  question: QuestionOutline,
  library: Library,
): RowFigure[] {
  return (question.answers ?? []).flatMap((cell) =>
    listCellFigures(source, cell, library).map((figure) => ({ cell, figure })),
  );
}
