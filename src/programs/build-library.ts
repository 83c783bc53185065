import type { Source } from "../author/index.ts";
import { checkFiles, type CheckedGrid, type CheckResult } from "../check/index.ts";
import {
  CompileError,
  compileGrid,
  compileLibrary,
  type LibraryFile,
  writeLocalityFile,
} from "../compile/index.ts";

/** A library made from authors' files, with all that was found in them. */
export interface BuiltLibrary {
  check: CheckResult;
  /**
   * The library's files; `index.json` is always among them. What is offered in a place stands apart,
   * in `localities/<id>.json`.
   */
  files: LibraryFile[];
  /** The grids in the library. */
  grids: CheckedGrid[];
  /** One sentence for each grid that was left out though nothing is wrong in its own file. */
  clashes: string[];
}

/**
 * Checks authors' files and compiles the grids without errors. One bad grid keeps no other out.
 *
 * @param options.today the day of the check, as YYYY-MM-DD
 * @param options.baseUrl the address the library's folder will be published at; default none
 * @param options.instead grids to take, by path, in place of those that now have errors; default none
 * @param options.notices what else is told beside the findings; default none
 * @throws {TypeError} when `baseUrl` is no http or https address
 */
export function buildLibrary(
  sources: Source[],
  options: {
    today: string;
    baseUrl?: string;
    instead?: ReadonlyMap<string, CheckedGrid>;
    notices?: CheckResult["files"];
  },
): BuiltLibrary {
  const { today, baseUrl, instead, notices = [] } = options;
  const checked = checkFiles({ files: sources, today });
  const check = { ...checked, files: [...checked.files, ...notices] };
  const whole = new Map(check.grids.map((grid) => [grid.path, grid]));
  const taken = sources.flatMap(({ path }) => whole.get(path) ?? instead?.get(path) ?? []);
  const { grids, clashes } = separateClashes(taken);
  const compiled = compileAll(grids, baseUrl === undefined ? {} : { baseUrl });
  const files = [...compiled.files, ...check.localities.map(writeLocalityFile)];
  return { check, ...compiled, files, clashes: [...clashes, ...compiled.failures] };
}

// A grid that passes check and cannot be compiled is this package's mistake: it costs that grid alone.
function compileAll(grids: CheckedGrid[], options: { baseUrl?: string }) {
  const failures: string[] = [];
  try {
    return { files: compileLibrary(grids, options), grids, failures };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
  }
  const whole = grids.filter((each) => {
    try {
      compileGrid(each, options);
      return true;
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      failures.push(
        `${each.path} is left out: ${error.found}. Check should have told of it: please report this to ithrive-grids.`,
      );
      return false;
    }
  });
  return { files: compileLibrary(whole, options), grids: whole, failures };
}

// Two folders given together may each hold a grid of one name: only one can be served under it.
function separateClashes(taken: readonly CheckedGrid[]) {
  const byName = new Map<string, CheckedGrid>();
  const clashes: string[] = [];
  for (const each of taken) {
    const name = [each.grid.id, each.translation?.language, each.translation?.edition].join(" ");
    const first = byName.get(name);
    // The words of a grid that is left out are no words of the one that is taken.
    if (each.translation && byName.get(`${each.grid.id}  `)?.path !== each.translation.original) {
      continue;
    }
    if (each.grid.id === "index") {
      clashes.push(
        `${each.path} is left out: the library's own list is called index. Give the grid another id.`,
      );
    } else if (first) {
      clashes.push(
        `${each.path} is left out: ${first.path} has the same id, ${each.grid.id}. Give one of them another id, or build them apart.`,
      );
    } else byName.set(name, each);
  }
  return { grids: [...byName.values()], clashes };
}
