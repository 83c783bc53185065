import type { ReactiveControllerHost } from "lit";
import type { CompiledGrid } from "../../../compiled/index.ts";
import { type SecondState, SecondWords } from "../../further/second/second-words.ts";

/** The grids of a talk in the languages of its notes: each stands beside its own file, and is fetched once. */
export class NoteGrids {
  readonly #host: ReactiveControllerHost;
  readonly #words = new Map<string, SecondWords>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Where a grid's words in a language stand now; what is not here yet is fetched, and the host drawn again.
   *
   * @param src whole address of the grid as it is shown
   */
  look(grid: CompiledGrid, src: string, language: string): SecondState {
    const key = `${src} ${language}`;
    const words = this.#words.get(key) ?? new SecondWords(this.#host);
    this.#words.set(key, words);
    // Easy words stay easy where the other language has them too.
    const wanted = [language, grid.edition].filter(Boolean).join(".");
    return words.look({ grid, src, wanted, given: undefined });
  }

  /** Tries once more to fetch a grid's words that did not come. */
  again(src: string, language: string): void {
    this.#words.get(`${src} ${language}`)?.again();
  }
}
