import type { CompiledGrid } from "../../../compiled/index.ts";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";
import { listPrintGrids, type PrintGrid, type PrintGrids } from "./list-print-grids.ts";
import type { PrintOrder } from "./read-print-order.ts";

/**
 * Reads the grids to print, from authors' files or from a library that is built already.
 *
 * @throws {UsageError} when there is nothing to print
 * @throws {FileError} when a file of a built library cannot be read
 */
export async function readPrintGrids(
  paths: readonly string[],
  order: PrintOrder,
  io: Io,
): Promise<PrintGrids> {
  const library = await listPrintGrids(paths, io);
  const { grids, problems, broken } = library;
  const chosen = grids.filter(({ grid }) => isWanted(grid, order));
  if (chosen.length === 0 && problems.length === 0 && broken.length === 0) {
    throw new UsageError(sayWhyNone(grids, order));
  }
  return { ...library, grids: chosen };
}

function isWanted({ id, language, edition }: CompiledGrid, order: PrintOrder): boolean {
  if ((edition === "easy-read") !== order.isEasyRead) return false;
  if (order.language !== undefined && !isSpoken(language, order.language)) return false;
  const { record } = order;
  return !record || record.value.grids.some(({ grid }) => grid.id === id);
}

/** `en` is spoken where the words are `en-GB`. */
function isSpoken(language: string, wanted: string): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${wanted.toLowerCase()}-`);
}

function sayWhyNone(grids: readonly PrintGrid[], order: PrintOrder): string {
  if (grids.length === 0) return "There is no grid to print: name a folder that holds grids.";
  const { record, language, isEasyRead } = order;
  const words = [isEasyRead ? "in easy words" : "", language ? `in ${language}` : ""];
  const which = [...words, record ? `that ${record.path} is about` : ""].filter(Boolean).join(" ");
  return `There is no grid ${which} among ${grids.length === 1 ? "the one" : `the ${grids.length}`} given: name another, or ask for other words.`;
}
