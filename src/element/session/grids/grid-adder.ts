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
  readonly #listed: Promise<void>;

  constructor(host: ReactiveControllerHost, source: GridSource) {
    this.#host = host;
    this.#source = source;
    this.#listed = this.#load();
  }

  /** Picks an entry, or none. */
  pick(href: string): void {
    this.picked = href;
    this.#host.requestUpdate();
  }

  /** Fetches what is picked and hands it on. */
  readonly add = async (): Promise<void> => {
    if (!this.entries.some(({ href }) => href === this.picked)) return;
    const { picked } = this;
    await this.#try("grid", async () => {
      const grid = await this.#bring(picked);
      this.picked = "";
      this.#source.onGrid(grid);
    });
  };

  /** Fetches a grid of a talk that was begun before this page was loaded. */
  addAgain(id: string, language: string): void {
    this.picked = this.#find(id, language)?.href ?? "";
    void this.add();
  }

  /** Fetches a grid without opening it; undefined where the library lacks it or it cannot be had. */
  async bring(id: string, language: string): Promise<CompiledGrid | undefined> {
    await this.#listed;
    const entry = this.#find(id, language);
    if (!entry) return undefined;
    try {
      return await this.#bring(entry.href);
    } catch {
      return undefined;
    }
  }

  /** The whole address of a grid, as the library lists it. */
  findAddress({ id, language, edition }: CompiledGrid): string | undefined {
    const entry = this.entries.find(
      (one) => one.id === id && one.language === language && one.edition === edition,
    );
    return entry && this.#toAddress(entry.href);
  }

  #find(id: string, language: string): LibraryEntry | undefined {
    return this.entries.find((entry) => entry.id === id && entry.language === language);
  }

  async #bring(href: string): Promise<CompiledGrid> {
    return readCompiledGrid(await fetchJson(this.#toAddress(href)));
  }

  #toAddress(href: string): string {
    return new URL(href, new URL(this.#source.library, document.baseURI)).href;
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
