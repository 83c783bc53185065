import { join, resolve } from "node:path";
import { findFileKind } from "../../check/index.ts";
import { readGridFiles, type GridFiles } from "../index.ts";
import type { Io } from "./io.ts";
import { showLine } from "./show-line.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

/**
 * Reads the files a command was given, and tells of each path that could not be read.
 *
 * @param paths default: the folder grids
 * @param need what must be among them: `grids`, or `any` of an author's files; `grids or registers`
 *   asks for no grid where every path leads to a register. Default: any
 * @throws {UsageError} when there is nothing to work on
 */
export async function readSources(
  paths: readonly string[],
  io: Io,
  need: "grids" | "grids or registers" | "any" = "any",
): Promise<GridFiles> {
  const asked = paths.length > 0 ? paths : ["grids"];
  const found = await readGridFiles(asked, io.cwd);
  for (const problem of found.problems) io.stderr(`${showLine(problem)}\n`);
  if (found.sources.length === 0 && found.problems.length === 0) {
    throw new UsageError(
      `There is no .yaml, .yml or .md file in ${asked.join(", ")}: name a folder that holds grids, or a grid.`,
    );
  }
  const hasGrid = found.sources.some(({ path }) => findFileKind(path) === "grid");
  const mayLackGrid = need === "any" || (need !== "grids" && asked.every(isRegister(io.cwd)));
  if (!hasGrid && !mayLackGrid && found.problems.length === 0) {
    io.stderr(writeReport(found.notices, io));
    throw new UsageError(
      `There is no grid in ${asked.join(", ")}: name a folder that holds grids, or a grid.`,
    );
  }
  return found;
}

function isRegister(cwd: string): (path: string) => boolean {
  return (path) =>
    [path, join(path, "any")].some((each) => findFileKind(resolve(cwd, each)) !== "grid");
}
