import { findArms } from "./find-carrier.ts";
import { findMeasure } from "./find-measure.ts";
import type { CellFigure } from "./list-cell-figures.ts";
import { type Direction, readDirection } from "./read-direction.ts";

/** The people a figure counts, and the words that tell it. */
export interface FoundDirection {
  readonly direction: Direction;
  /** The words that follow the figure in its clause and can speak of nothing else; undefined for any others. */
  readonly beside: string | undefined;
}

/**
 * Finds which people a figure counts: from the words that follow it in its clause ("54 in 100 got better"),
 * else from the heading of its sentence ("Much better at 12 weeks: 61 in 100"), else from what the register
 * measured.
 * @returns undefined where that is not certain.
 */
export function findDirection(figure: CellFigure): FoundDirection | undefined {
  const { text, start } = figure.sentence;
  const after = readDirection(readClause(text.slice(figure.end - start)));
  if (after === null) return undefined;
  if (after) return { direction: after.direction, beside: after.say };
  const heading = /^([^:]{0,120}):/u.exec(text.slice(0, figure.start - start))?.[1] ?? "";
  const headed = readDirection(heading);
  const direction = headed === undefined ? findMeasured(figure) : headed?.direction;
  return direction && { direction, beside: undefined };
}

/** The words after a figure, up to the next sign or the next number. */
function readClause(text: string): string {
  return text.split(/[.,;:!?()\d]/u, 1)[0] ?? "";
}

function findMeasured(figure: CellFigure): Direction | undefined {
  const directions = new Set(
    figure.carriers.map((entry) =>
      findArms(entry, figure).length > 0 ? findMeasure(entry) : undefined,
    ),
  );
  const [direction] = directions;
  return directions.size === 1 ? direction : undefined;
}
