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
  const asTalked = chosen.filter(({ grid }) => isAsTalked(grid, order));
  const [changed] = chosen;
  if (changed && asTalked.length === 0) throw new UsageError(sayChanged(changed, order));
  return { ...library, grids: asTalked };
}

/** Marks on other words than those of the talk would say what nobody meant; what a family takes home has the words of the record. */
function isAsTalked({ id, digest }: CompiledGrid, { record, edition }: PrintOrder): boolean {
  if (!record || edition === "take-home") return true;
  return record.value.grids.some(({ grid }) => grid.id === id && grid.digest === digest);
}

function sayChanged({ grid, path }: PrintGrid, { record }: PrintOrder): string {
  const talked = record?.value.grids.find((one) => one.grid.id === grid.id)?.grid;
  return `The words of ${path} are not those of the talk in ${record?.path}, so its marks cannot be put on them: print with --edition take-home, which needs no more than the record, or give version ${talked?.version} of ${grid.id} in ${talked?.language}, as it was then.`;
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
