import type { CompiledGrid } from "../../../compiled/index.ts";
import { readCompiledGrid } from "../../../compiled/index.ts";
import type { ReactiveControllerHost } from "lit";
import { JsonLoader } from "../../controllers/json-loader.ts";
import { chooseOtherWords } from "./choose-other-words.ts";
import { isSameGrid } from "./is-same-grid.ts";
import { nameSecondFile } from "./name-second-file.ts";
import type { OtherWords } from "./other-words.ts";

/** What an element was asked to show beside its grid. */
export interface SecondAsked {
  /** The grid that is shown. */
  readonly grid: CompiledGrid;
  /** Where it came from; empty where the page gave it. */
  readonly src: string;
  /** As `chooseOtherWords` reads it. */
  readonly wanted: string | undefined;
  /** The same grid in other words, from the page itself: nothing is fetched. */
  readonly given: CompiledGrid | undefined;
}

/** How a second set of words stands. */
export type SecondState =
  | { readonly phase: "none" }
  | { readonly phase: "loading"; readonly other: OtherWords }
  | { readonly phase: "ready"; readonly other: OtherWords; readonly grid: CompiledGrid }
  /** `absent`: nobody made them. `failed`: they did not come. `different`: they are of another version. */
  | { readonly phase: "absent" | "failed" | "different"; readonly other: OtherWords };

/**
 * The same grid in other words, for an element that shows two side by side: found beside the file of the first,
 * fetched once, and shown only where it is the same grid.
 */
export class SecondWords {
  readonly #loader: JsonLoader<CompiledGrid>;
  #url = "";

  constructor(host: ReactiveControllerHost) {
    this.#loader = new JsonLoader(host, { read: readCompiledGrid, onSettled: () => undefined });
  }

  /** Where the words stand that are asked for now; what is not here yet is fetched, and the host drawn again. */
  look(asked: SecondAsked): SecondState {
    const { grid, given, wanted } = asked;
    if (given) return this.#compare(grid, given, given);
    if (!wanted) return { phase: "none" };
    const other = chooseOtherWords(wanted, grid);
    if (!other) {
      const isShown = new RegExp(`^${grid.language.split("-")[0]}(-|$)`, "i").test(wanted);
      return isShown ? { phase: "none" } : { phase: "absent", other: { language: wanted } };
    }
    const src = asked.src && new URL(asked.src, document.baseURI).href;
    const url = src && nameSecondFile(src, grid, other);
    if (!url) return { phase: "failed", other };
    if (url !== this.#url) {
      this.#url = url;
      this.#loader.load(url);
    }
    return this.#read(grid, other);
  }

  /** Tries once more to fetch what did not come. */
  readonly again = (): void => this.#loader.load(this.#url);

  #read(grid: CompiledGrid, other: OtherWords): SecondState {
    const { state } = this.#loader;
    if (state.phase === "ready") return this.#compare(grid, state.value, other);
    return { phase: state.phase === "loading" ? "loading" : "failed", other };
  }

  #compare(grid: CompiledGrid, second: CompiledGrid, other: OtherWords): SecondState {
    return isSameGrid(grid, second)
      ? { phase: "ready", other, grid: second }
      : { phase: "different", other };
  }
}
