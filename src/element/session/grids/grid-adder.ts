import type { ReactiveControllerHost } from "lit";
import {
  type CompiledGrid,
  type LibraryEntry,
  readCompiledGrid,
  readLibraryIndex,
} from "../../../compiled/index.ts";
import { fetchFile } from "../../controllers/fetch-file.ts";

/** Where other grids of a library come from, and where one that was picked goes. */
export interface GridSource {
  /** Address of the library's `index.json`. */
  readonly library: string;
  readonly onGrid: (grid: CompiledGrid) => void;
}

/** Lists the other grids of a library, and fetches the one that people pick. */
export class GridAdder {
  /** Empty until the list has arrived. */
  entries: readonly LibraryEntry[] = [];
  /** What could not be fetched. */
  failed: "list" | "grid" | undefined;
  /** What is picked in the list: an entry's `href`. */
  picked = "";
  readonly #host: ReactiveControllerHost;
  readonly #source: GridSource;

  constructor(host: ReactiveControllerHost, source: GridSource) {
    this.#host = host;
    this.#source = source;
    void this.#load();
  }

  /** Picks an entry, or none. */
  pick(href: string): void {
    this.picked = href;
    this.#host.requestUpdate();
  }

  /** Fetches what is picked and hands it on. */
  readonly add = async (): Promise<void> => {
    if (!this.entries.some(({ href }) => href === this.picked)) return;
    const url = new URL(this.picked, new URL(this.#source.library, document.baseURI));
    await this.#try("grid", async () => {
      const grid = readCompiledGrid(await fetchJson(url.href));
      this.picked = "";
      this.#source.onGrid(grid);
    });
  };

  /** Fetches a grid of a talk that was begun before this page was loaded. */
  addAgain(id: string, language: string): void {
    const isIt = (entry: LibraryEntry) => entry.id === id && entry.language === language;
    this.picked = this.entries.find(isIt)?.href ?? "";
    void this.add();
  }

  #load(): Promise<void> {
    return this.#try("list", async () => {
      this.entries = readLibraryIndex(await fetchJson(this.#source.library)).grids;
    });
  }

  async #try(what: "list" | "grid", act: () => Promise<void>): Promise<void> {
    this.failed = undefined;
    try {
      await act();
    } catch {
      this.failed = what;
    }
    this.#host.requestUpdate();
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json() as Promise<unknown>;
}
