import { html, LitElement, type PropertyDeclarations, type PropertyValues } from "lit";
import { readLibraryIndex, type LibraryEntry, type LibraryIndex } from "../compiled/index.ts";
import { addWords } from "../words/index.ts";
import { JsonLoader, type LoadState } from "./controllers/json-loader.ts";
import { LibraryLoader } from "./controllers/library-loader.ts";
import { WordsWatch } from "./controllers/words-watch.ts";
import { IthriveErrorEvent } from "./events/ithrive-error-event.ts";
import { IthriveGridOpenEvent } from "./events/ithrive-grid-open-event.ts";
import { IthriveLoadEvent } from "./events/ithrive-load-event.ts";
import { libraryStyles } from "./ithrive-library.styles.ts";
import type { FilterName, Filters } from "./library/filters.ts";
import { createSpeech } from "./parts/create-speech.ts";
import { getToday } from "./parts/get-today.ts";
import { renderLate } from "./parts/render-late.ts";
import { renderProblem } from "./parts/render-problem.ts";
import { version } from "./version.ts";

/**
 * The list of grids, by need, with filters where they change something. Drafts are listed only with
 * `show-draft`; else a line says how many are not ready. Overdue and withdrawn grids say so.
 *
 * @tagname ithrive-library
 * @slot - Stands in until the index has arrived, when it cannot be shown, and when scripts do not run.
 * @fires {IthriveLoadEvent} ithrive-load - The index has arrived and is shown.
 * @fires {IthriveErrorEvent} ithrive-error - It is not shown; the element says so in plain words.
 * @fires {IthriveGridOpenEvent} ithrive-grid-open - A reader follows a grid; cancel it to open it yourself.
 * @csspart title - The heading.
 * @csspart filters - The menus that narrow the list.
 * @csspart entry - One grid; all alike.
 * @csspart problem - The message when nothing can be shown.
 * @cssprop --ithrive-font - Font families. Default: the system's own.
 * @cssprop --ithrive-paper - Ground. Default: white, or near-black on a page whose `color-scheme` is dark.
 * @cssprop --ithrive-accent - Links. Keep 4.5:1 against the paper. Default: deep teal.
 */
export class IthriveLibrary extends LitElement {
  /** The release this class belongs to. */
  static readonly version = version;
  /** Adds the interface's wording in one more language. */
  static readonly addWords = addWords;
  static override styles = libraryStyles;
  static override properties: PropertyDeclarations = {
    index: { type: String },
    pageUrl: { attribute: "page-url" },
    lang: { reflect: true },
    showDraft: { type: Boolean, attribute: "show-draft" },
    today: { type: String },
  };

  /** Address of the library's `index.json`. Fetched with the browser's default credentials. */
  declare index: string | undefined;
  /**
   * Address of the page of one grid, with `{id}` in place of its id and, where each language has a page of
   * its own, `{words}` in place of what tells them apart: nothing for the original, `.cy`, `.easy-read`.
   * Default: `#grid={id}{words}`.
   */
  declare pageUrl: string;
  /** Language of the wording, as BCP 47. Default: English. */
  declare lang: string;
  /** Lists drafts too, marked as drafts. Default: off. */
  declare showDraft: boolean;
  /** The day it is, as YYYY-MM-DD, for what is overdue. Default: the reader's own date. */
  declare today: string | undefined;

  #filters: Filters = {};
  readonly #late = new LibraryLoader(this);
  readonly #loader = new JsonLoader<LibraryIndex>(this, {
    read: readLibraryIndex,
    onSettled: (state) => void this.updateComplete.then(() => this.#tellPage(state)),
  });

  constructor() {
    super();
    new WordsWatch(this);
    this.pageUrl = "#grid={id}{words}";
    this.showDraft = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("index")) return;
    // Fetched beside the index, so that neither waits for the other.
    if (this.index) void this.#late.load();
    this.#loader.load(this.index);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#late.completeUpdate(() => super.getUpdateComplete());
  }

  override render() {
    const { state } = this.#loader;
    const speech = createSpeech(this);
    const { words, language, direction } = speech;
    if (state.phase === "ready") {
      const list = {
        index: state.value,
        speech,
        showDraft: this.showDraft,
        pageUrl: this.pageUrl,
        today: this.today ?? getToday(),
        filters: this.#filters,
        onFilter: this.#filter,
        onShowAll: this.#showAll,
        onOpen: this.#open,
      };
      return renderLate(this.#late, words, (parts) => parts.renderList(list));
    }
    if (state.phase === "none") return html`<slot></slot>`;
    return html`<div class="container" lang=${language} dir=${direction}>
      ${
        state.phase === "loading"
          ? html`<slot><p class="quiet" role="status">${words.load.loading}</p></slot>`
          : renderLate(this.#late, words, (parts) =>
              renderProblem(state.kind, parts.getLibraryWords(language).load, words, this.#again),
            )
      }
    </div>`;
  }

  readonly #open = (event: Event, entry: LibraryEntry): void => {
    const base = new URL(this.index ?? "", document.baseURI);
    const { href } = new URL(entry.href, base);
    const isKept = this.dispatchEvent(new IthriveGridOpenEvent({ id: entry.id, href }));
    if (!isKept) event.preventDefault();
  };

  #tellPage(state: LoadState<LibraryIndex>): void {
    if (state.phase === "failed") this.dispatchEvent(new IthriveErrorEvent(state));
    if (state.phase === "ready") {
      this.dispatchEvent(new IthriveLoadEvent({ id: "", version: "", digest: "" }));
    }
  }

  readonly #filter = (name: FilterName, value: string | undefined): void => {
    const { [name]: _, ...others } = this.#filters;
    this.#filters = value === undefined ? others : { ...others, [name]: value };
    this.requestUpdate();
  };

  readonly #showAll = (): void => {
    this.#filters = {};
    this.requestUpdate();
  };

  readonly #again = (): void => this.#loader.load(this.index);
}
