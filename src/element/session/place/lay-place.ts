import { type CompiledGrid, CompiledGridError } from "../../../compiled/index.ts";
import { applyLocality, type GridHere, readLocality } from "../../../compiled/locality/index.ts";

/**
 * What is offered of a grid in a place.
 *
 * @param locality what the page gave as a locality
 * @returns undefined where it is none: a talk goes on without a place
 */
export function layPlace(locality: unknown, grid: CompiledGrid): GridHere | undefined {
  try {
    return applyLocality(grid, readLocality(locality));
  } catch (error) {
    if (error instanceof CompiledGridError) return undefined;
    throw error;
  }
}
