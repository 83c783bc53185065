import type { LitElement } from "lit";
import type { CompiledGrid } from "../../../compiled/index.ts";
import type { GridReference } from "../../../record/index.ts";
import type { LaterLoader } from "../later-loader.ts";
import type { GridAdder } from "./grid-adder.ts";

/** The grid that a record names, or why it is not here. */
export type FoundGrid = CompiledGrid | "awaited" | "missing";

/** A talk's host, as far as its grids need it. */
export interface GridsHost {
  /** Address of a library's `index.json`; undefined: this talk is about one grid alone. */
  readonly getLibrary: () => string | undefined;
  /** Another of the talk's grids is to be shown. */
  readonly onOpen: (grid: CompiledGrid) => void;
}

/** The grids of one talk: the one the page gave, those added to it, and which of them is on the screen. */
export class TalkGrids {
  readonly #host: LitElement;
  readonly #later: LaterLoader;
  readonly #needs: GridsHost;
  /** The one that the page gave; undefined until it has arrived. */
  #first: CompiledGrid | undefined;
  #src = "";
  /** Grids that were fetched from the library, by their ids; undefined: asked for, and not to be had. */
  readonly #others = new Map<string, CompiledGrid | undefined>();
  #asked = new Set<string>();
  #current: CompiledGrid | undefined;
  #adder: { readonly library: string; readonly list: GridAdder } | undefined;

  constructor(host: LitElement, later: LaterLoader, needs: GridsHost) {
    this.#host = host;
    this.#later = later;
    this.#needs = needs;
  }

  /** The one that is on the screen. */
  get current(): CompiledGrid | undefined {
    return this.#current ?? this.#first;
  }

  /** The one that the page gave. */
  get first(): CompiledGrid | undefined {
    return this.#first;
  }

  /**
   * Shows the grid that the page gives.
   *
   * @param src where it came from; empty where it was not fetched
   */
  begin(grid: CompiledGrid, src: string): void {
    this.#first = grid;
    this.#src = src;
    this.#current = undefined;
    this.#asked = new Set();
  }

  /** A grid that is here already, by its id. */
  readonly find = (id: string): CompiledGrid | undefined =>
    this.#first?.id === id ? this.#first : this.#others.get(id);

  /** The whole address of a grid that is here; undefined where it was not fetched and no library lists it. */
  readonly findAddress = (grid: CompiledGrid): string | undefined =>
    grid === this.#first && this.#src
      ? new URL(this.#src, document.baseURI).href
      : this.findAdder()?.findAddress(grid);

  /** A grid as it stands today, to look back at what was said of it: fetched from the library where it is not here. */
  readonly findToday = ({ id, language }: GridReference): FoundGrid => {
    const found = this.find(id);
    if (found) return found;
    if (!this.#needs.getLibrary()) return "missing";
    const list = this.findAdder();
    if (this.#others.has(id)) return "missing";
    if (list && !this.#asked.has(id)) {
      this.#asked.add(id);
      void list.bring(id, language).then((grid) => {
        this.#others.set(id, grid);
        this.#host.requestUpdate();
      });
    }
    return "awaited";
  };

  /** Other grids to talk about, listed once what lists them has been fetched; undefined without a library. */
  findAdder(): GridAdder | undefined {
    const library = this.#needs.getLibrary();
    const { parts } = this.#later;
    if (!library || !parts) return undefined;
    if (this.#adder?.library !== library) {
      const onGrid = (grid: CompiledGrid) => this.#show(grid);
      this.#adder = { library, list: new parts.GridAdder(this.#host, { library, onGrid }) };
    }
    return this.#adder.list;
  }

  /** Opens another of the talk's grids; one of a talk begun before this page was loaded is fetched again. */
  open(id: string, known: GridReference | undefined): void {
    const grid = this.find(id);
    if (grid) this.#show(grid);
    else this.#adder?.list.addAgain(id, known?.language ?? "");
  }

  #show(grid: CompiledGrid): void {
    if (grid.id !== this.#first?.id) this.#others.set(grid.id, grid);
    this.#current = grid;
    this.#needs.onOpen(grid);
    this.#host.requestUpdate();
  }
}
