import type { CompiledGrid } from "../../../compiled/index.ts";
import type { GridHere } from "../../../compiled/locality/index.ts";
import type { LaterLoader } from "../later-loader.ts";

/** What is offered in one place of each grid of a talk; worked out once for each. */
export class TalkPlace {
  readonly #later: LaterLoader;
  #locality: unknown;
  #laid = new Map<CompiledGrid, GridHere | undefined>();

  constructor(later: LaterLoader) {
    this.#later = later;
  }

  /**
   * @param locality what the page gave as a locality; undefined: nothing is said of a place
   * @returns undefined also until what it takes has been fetched
   */
  find(locality: unknown, grid: CompiledGrid): GridHere | undefined {
    if (locality === undefined) return undefined;
    if (!this.#later.hasFailed) void this.#later.load();
    const { parts } = this.#later;
    if (!parts) return undefined;
    if (this.#locality !== locality) this.#laid = new Map();
    this.#locality = locality;
    if (!this.#laid.has(grid)) this.#laid.set(grid, parts.layPlace(locality, grid));
    return this.#laid.get(grid);
  }
}
